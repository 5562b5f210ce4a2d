import type { Corpus, Unit } from './corpus.ts';

/** Topics of a unit, by their ids: those of the paragraph, or of the subparagraph on its own. */
export function listUnitTopics(
  { content }: Corpus,
  { paragraph, letter }: Unit,
): readonly string[] {
  const annotation = content.annotations[paragraph];
  if (letter === null) return annotation?.topics ?? [];
  return annotation?.subparagraphs.find((point) => point.letter === letter)?.topics ?? [];
}
