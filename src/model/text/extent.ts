import type { Corpus } from './corpus.ts';

/** What units a declaration has: enough to say what does not exist. */
export interface Extent {
  readonly id: string;
  /** Number of its last paragraph. */
  readonly last: number;
  /** Its lists of subparagraphs: `18 (a) to (f)`. */
  readonly lists: readonly string[];
}

/** The extent of every declaration with text. */
export function listExtents({ declarations }: Corpus): Extent[] {
  return declarations.map(({ id, paragraphs }) => ({
    id,
    last: paragraphs.length,
    lists: paragraphs
      .filter(({ subparagraphs }) => subparagraphs.length > 0)
      .map(({ number, subparagraphs }) => `${number} (a) to (${subparagraphs.at(-1)?.letter})`),
  }));
}

/**
 * Says why a unit does not exist, and which do.
 * @param letter of the subparagraph asked for, if one was
 */
export function explainMissingUnit(
  extents: readonly Extent[],
  year: string,
  number: string,
  letter?: string,
): string {
  const extent = extents.find(({ id }) => id === year);
  if (!extent)
    return `There is no text of a declaration of ${year} here. Texts are held for ${extents.map(({ id }) => id).join(' and ')}.`;
  if (Number(number) < 1 || Number(number) > extent.last)
    return `The declaration of ${year} has no paragraph ${number}: its paragraphs are 1 to ${extent.last}.`;
  return `Paragraph ${number} of ${year} has no subparagraph (${letter}). Subparagraphs exist in ${extent.lists.join(', ')}.`;
}
