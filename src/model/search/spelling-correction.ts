import { listAkin } from './find-words.ts';
import { findNearWords, isLikelySlip } from './near-word.ts';
import type { QueryTerm } from './query.ts';
import { foldWord, type SearchIndex } from './search-index.ts';
import { isBegunWord, isKnownWord, splitWord } from './term.ts';

/** Words that were looked for in the place of those that were typed. */
export interface Replaced {
  readonly said: string;
  readonly by: readonly string[];
}

/**
 * Puts the word of the site that is most likely meant in the place of every word the site does not have.
 * Quoted phrases are left alone, and so are words that only look a little alike: these may be offered, but not shown.
 */
export function correctSpelling(
  index: SearchIndex,
  query: readonly QueryTerm[],
): { readonly query: readonly QueryTerm[]; readonly spelled: readonly Replaced[] } {
  const spelled: Replaced[] = [];
  const unknown = new Set(listUnknown(index, query));
  const corrected = query.map((term) => {
    const near = unknown.has(term)
      ? findNearWords(index, term.said).find((word) => isLikelySlip(term.said, word))
      : undefined;
    if (near === undefined) return term;
    spelled.push({ said: term.said, by: [near] });
    return { words: [near], quoted: false, said: near };
  });
  return { query: corrected, spelled };
}

/**
 * The terms that are words which stand nowhere: neither in one word nor in two, nor in another form of the same root, nor among
 * the words readers use. The last one counts only where no word begins with it, as it may not be typed to its end.
 */
export function listUnknown(index: SearchIndex, query: readonly QueryTerm[]): QueryTerm[] {
  return query.filter(
    ({ words: [word = ''], quoted }, at) =>
      !quoted &&
      !isKnownWord(index, word) &&
      !index.aliasWords.has(foldWord(word)) &&
      splitWord(index, word) === null &&
      listAkin(index, word).length === 0 &&
      !(at === query.length - 1 && isBegunWord(index, word)),
  );
}
