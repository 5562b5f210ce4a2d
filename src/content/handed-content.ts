import type { Corpus } from '../model/text/corpus.ts';

/** Everything in `content/` as a build has read it. */
export interface HandedContent {
  readonly corpus: Corpus;
  /** Bodies of MDX files by the id of their record. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** The pages are bundled and share no module with the steps behind them, only the process. */
const place = Symbol.for('every-paragraph.content');
const process = globalThis as { [place]?: HandedContent };

/** Hands what the pages have read to the steps behind them, so that a build reads `content/` once. */
export function handOverContent(content: HandedContent): void {
  process[place] = content;
}

/**
 * Takes what the pages have read.
 * @throws Error if no page has read anything: then there is no built site either
 */
export function takeContent(): HandedContent {
  const content = process[place];
  if (!content)
    throw new Error(
      'No page has handed on what it read of content/: see src/corpus.ts, and that the pages are built in the process that runs the steps behind them.',
    );
  return content;
}
