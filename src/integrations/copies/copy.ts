import type { CopiedPage } from '../../export/copies/copied-page.ts';

/** A copy of the whole that is being made. */
export interface Copy {
  /** Adds a page, in the order of reading; its tree may be changed. */
  readonly add: (page: CopiedPage) => void | Promise<void>;
  /** Writes the copy and says in a sentence what it became. */
  readonly finish: () => Promise<string>;
}
