import { findAliases } from './alias.ts';
import { replaceAliases, sayUse, toWanted } from './alias-term.ts';
import type { QueryTerm } from './query.ts';
import type { Reading } from './reading.ts';
import { listRelatives, toRoots } from './relative.ts';
import type { SearchIndex } from './search-index.ts';
import { correctSpelling, type Replaced } from './spelling-correction.ts';
import { isKnownWord, splitUnknown } from './term.ts';

/** Parts of words that say nothing by themselves. */
export const prefixes = new Set(
  'anti co counter cross inter multi non post pre re self sub'.split(' '),
);

/** The reading for what has some of the words only, in any of the ways in which each can be met. */
export function readLoosely(index: SearchIndex, typed: readonly QueryTerm[]): Reading {
  const { query, spelled } = correctSpelling(index, splitUnknown(index, typed));
  const uses = findAliases(query, index.aliases).filter(({ alias }) => alias.text.length > 0);
  const related: Replaced[] = uses.map((use) => ({ said: sayUse(query, use), by: use.alias.text }));
  const terms = replaceAliases(index, query, uses, ({ alias, start, length }, said) => ({
    said,
    ways: [
      { words: query.slice(start, start + length).flatMap(({ words }) => words), adjacent: false, how: 'inflected' },
      ...alias.text.map(toWanted),
    ],
  })).map((term) => {
    const akin = term.ways.length > 1 || isKnownWord(index, term.said) ? [] : listRelatives(index, term);
    if (akin.length > 0) related.push({ said: term.said, by: akin });
    return akin.length > 0 ? { ...term, ways: [...term.ways, ...toRoots(term)] } : term;
  }); // prettier-ignore
  const telling = terms.filter(({ said }) => !prefixes.has(said.toLowerCase()));
  return {
    kind: 'some',
    terms: telling.length > 0 ? telling : terms,
    spelled,
    related,
    topic: null,
    idiom: false,
  };
}
