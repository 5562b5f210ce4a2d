import { findWords, listInflections, type Wanted } from './find-words.ts';
import type { QueryTerm } from './query.ts';
import { rewriteNumber } from './read-figures.ts';
import type { SearchIndex } from './search-index.ts';

/** What has to be met, in one of several ways; a topic is met by being listed under it. */
export interface Term {
  readonly said: string;
  readonly ways: readonly Wanted[];
  readonly topic?: string;
}

/** Each term of a query as it can be written: in other forms, in one word or two, and begun where it is the last. */
export function writeTerms(index: SearchIndex, query: readonly QueryTerm[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < query.length; at++) {
    const { words, quoted, said } = query[at] as QueryTerm;
    const [word = ''] = words;
    const next = query[at + 1];
    const pair = [word, next?.words[0] ?? ''];
    if (quoted) terms.push({ said, ways: [{ words, adjacent: true, how: 'written' }] });
    else if (next && !next.quoted && isKnownWord(index, pair.join(''))) {
      terms.push({
        said: pair.join(' '),
        ways: [inflected(pair.join('')), { words: pair, adjacent: false, how: 'inflected' }],
      });
      at++;
    } else {
      const split = splitWord(index, word);
      const number = rewriteNumber(word);
      const how = at === query.length - 1 && !split ? 'begun' : 'inflected';
      terms.push({
        said,
        ways: [
          { ...inflected(word), how },
          ...(split ? [inflected(...split)] : []),
          ...(number ? [inflected(number)] : []),
        ],
      });
    }
  }
  return terms;
}

/** Words side by side, in any form. */
export function inflected(...words: readonly string[]): Wanted {
  return { words, adjacent: true, how: 'inflected' };
}

/** Whether any record has a word that begins so: it may not be typed to its end yet. */
export function isBegunWord(index: SearchIndex, word: string): boolean {
  return findWords(index, { words: [word], adjacent: true, how: 'begun' }).size > 0;
}

/** Whether any record has the word in any form. */
export function isKnownWord(index: SearchIndex, word: string): boolean {
  return listInflections(index, word).length > 0;
}

const shortestPart = 3;

/** `traumainformed` → `trauma`, `informed`; null where it is not two words of the site. */
export function splitWord(index: SearchIndex, word: string): [string, string] | null {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (isKnownWord(index, one) && isKnownWord(index, other)) return [one, other];
  }
  return null;
}

/** Two words written as one that the site has only as two. */
export function splitUnknown(index: SearchIndex, query: readonly QueryTerm[]): QueryTerm[] {
  return query.flatMap((term) => {
    const { quoted, said } = term;
    const split = quoted || isKnownWord(index, said) ? null : splitWord(index, said);
    return split ? split.map((word) => ({ words: [word], quoted, said: word })) : [term];
  });
}
