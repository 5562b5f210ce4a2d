/** A paragraph as far as its words go: a unit of the corpus, or a paragraph of `/2025.json`. */
export interface QuotedParagraph {
  readonly number?: number;
  readonly text: string;
  readonly subparagraphs: readonly { readonly letter?: string | null; readonly text: string }[];
}

/**
 * The official number and words of a unit, one line for each part: a paragraph with all its subparagraphs,
 * a subparagraph after the opening words that govern it.
 * @param letter of the subparagraph; null for the whole paragraph
 */
export function quoteUnit(
  { number, text, subparagraphs }: QuotedParagraph,
  letter: string | null,
): string[] {
  const points = subparagraphs.filter((point) => letter === null || point.letter === letter);
  return [`${number}. ${text}`, ...points.map((point) => `(${point.letter}) ${point.text}`)];
}
