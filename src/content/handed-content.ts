import type { Corpus } from '../model/text/corpus.ts';

/** Everything in `content/` as a build has read it. */
export interface HandedContent {
  readonly corpus: Corpus;
  /** Bodies of MDX files by the id of their record. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** The pages are bundled and share no module with the steps behind them, only the process. */
const place = Symbol.for('every-paragraph.content');
const process = globalThis as {
  [place]?: { content?: HandedContent; receive?: (content: HandedContent) => void };
};
const handover = (process[place] ??= {});

/** Hands what the pages have read to the steps behind them, so that a build reads `content/` once. */
export function handOverContent(content: HandedContent): void {
  handover.content = content;
  handover.receive?.(content);
}

/** Lets a step begin as soon as the pages have read the content, while they are made. */
export function receiveContent(receive: (content: HandedContent) => void): void {
  handover.receive = receive;
}

/**
 * Takes what the pages have read.
 * @throws Error if no page has read anything: then there is no built site either
 */
export function takeContent(): HandedContent {
  const { content } = handover;
  if (!content)
    throw new Error(
      'No page has handed on what it read of content/: see src/corpus.ts, and that the pages are built in the process that runs the steps behind them.',
    );
  return content;
}
