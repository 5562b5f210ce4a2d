import { findUnit, type Corpus } from '../text/corpus.ts';

/** What a unit is about, in our words: the heading of a paragraph, the plain summary of a subparagraph; empty if there is none. */
export function findGist(corpus: Corpus, locator: string): string {
  const { letter, paragraph } = findUnit(corpus, locator);
  const annotation = corpus.content.annotations[paragraph];
  if (letter === null) return annotation?.heading ?? '';
  return annotation?.subparagraphs.find((point) => point.letter === letter)?.summary ?? '';
}
