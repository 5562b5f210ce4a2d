import type { Reply } from '../../model/search/reply.ts';

/** What the page asks of the worker. */
export interface Asked {
  readonly id: number;
  readonly name: 'ground' | 'open' | 'ask' | 'more' | 'choices';
  readonly args: readonly unknown[];
}

/** What the worker answers: parts of a reply, then that it is done, or what went wrong. */
export interface Answered {
  readonly id: number;
  readonly reply?: Reply;
  readonly done?: true;
  readonly value?: unknown;
  readonly fault?: string;
}
