import type { QuotedPlace } from './quotation-verdict.ts';
import type { ReadPassage } from './read/quoted-word.ts';

/** What was left out of account in reading a passage, in sentences. */
export function explainReading(
  { pageMatter, remarks, headings, listNumber, words }: ReadPassage,
  place?: QuotedPlace,
): string[] {
  const bracketed = words.filter((word) => word.bracketed).map(({ text }) => text);
  const isAdded = place === undefined || place.pieces.some(({ kind }) => kind === 'added');
  return [
    ...(pageMatter.length > 0
      ? [
          `${pageMatter.length === 1 ? 'A page break was' : `${pageMatter.length} page breaks were`} left out of account: ${quote(pageMatter)}.`,
        ]
      : []),
    ...(headings.length > 0
      ? [`Headings of this site, not of the text, were left out of account: ${quote(headings)}.`]
      : []),
    ...(listNumber === undefined
      ? []
      : [
          `“${listNumber}” at the beginning is not the number of the paragraph, and was left out of account.`,
        ]),
    ...(remarks.length > 0
      ? [`Added by whoever quotes, and left out of account: ${quote(remarks)}.`]
      : []),
    ...(bracketed.length > 0 && isAdded
      ? [`In square brackets, and so marked as not from the text: ${quote([bracketed.join(' ')])}.`]
      : []),
  ];
}

function quote(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `“${text}”`).join(', ');
}
