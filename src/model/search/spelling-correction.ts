import { findNearWords } from './near-word.ts';
import type { QueryTerm } from './query.ts';
import { foldWord, type SearchIndex } from './search-index.ts';
import { isKnownWord, splitWord } from './term.ts';

/** Words that were looked for in the place of those that were typed. */
export interface Replaced {
  readonly said: string;
  readonly by: readonly string[];
}

/** Puts the nearest word of the site in the place of every word the site does not have; quoted phrases are left alone. */
export function correctSpelling(
  index: SearchIndex,
  query: readonly QueryTerm[],
): { readonly query: readonly QueryTerm[]; readonly spelled: readonly Replaced[] } {
  const spelled: Replaced[] = [];
  const corrected = query.map((term) => {
    const near = isUnknownTerm(index, term)
      ? findNearWords(index, term.words[0] ?? '')[0]
      : undefined;
    if (near === undefined) return term;
    spelled.push({ said: term.words[0] ?? '', by: [near] });
    return { words: [near], quoted: false };
  });
  return { query: corrected, spelled };
}

/** Whether a term is a word that stands nowhere, neither in one word nor in two, nor among the words readers use. */
export function isUnknownTerm(
  index: SearchIndex,
  { words: [word = ''], quoted }: QueryTerm,
): boolean {
  return (
    !quoted &&
    !isKnownWord(index, word) &&
    !index.aliasWords.has(foldWord(word)) &&
    splitWord(index, word) === null
  );
}
