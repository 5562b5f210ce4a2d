import { escapePattern } from '../../src/model/wording/phrase.ts';
import { foldWhiteSpace } from '../../src/model/text/digest.ts';

/**
 * Finds words exactly as written, whole, with white space folded in the text and in the words.
 * @param firstLetterFree true if the case of the first letter may differ, as when a quotation opens a sentence
 * @returns the words in the text's own form, one entry for each occurrence, with the characters before it
 */
export function findWords(
  text: string,
  words: string,
  { firstLetterFree = false } = {},
): { start: number; words: string }[] {
  const folded = foldWhiteSpace(text);
  const [first = '', ...rest] = foldWhiteSpace(words);
  if (first === '') return [];
  const opening = firstLetterFree ? anyCase(first) : escapePattern(first);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${opening}${escapePattern(rest.join(''))}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return [...folded.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    words: match,
  }));
}

function anyCase(letter: string): string {
  const forms = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])];
  return `(?:${forms.map(escapePattern).join('|')})`;
}
