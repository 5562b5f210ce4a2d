import { findAliases } from './alias.ts';
import { replaceAliases, sayUse, toWanted } from './alias-term.ts';
import type { QueryTerm } from './query.ts';
import { listRelatives, toRoots } from './relative.ts';
import type { SearchIndex } from './search-index.ts';
import { correctSpelling, type Replaced } from './spelling-correction.ts';
import { splitUnknown, writeTerms, type Term } from './term.ts';

/** One way of understanding a query. */
export interface Reading {
  /**
   * `typed`: the words themselves; `otherwise`: words of the text for words of readers; `akin`: words of the same root;
   * `listed`: what the editors list under a topic; `some`: some of the words only.
   */
  readonly kind: 'typed' | 'otherwise' | 'akin' | 'listed' | 'some';
  readonly terms: readonly Term[];
  /** Words whose spelling was corrected. */
  readonly spelled: readonly Replaced[];
  /** Words that others were looked for. */
  readonly related: readonly Replaced[];
  /** Title of the topic whose paragraphs are listed. */
  readonly topic: string | null;
  /** Whether it takes several words as one: then it goes before the same words in scattered places. */
  readonly idiom: boolean;
}

/** The readings of a query, the most literal first, then those with corrected spelling. */
export function listReadings(index: SearchIndex, typed: readonly QueryTerm[]): Reading[] {
  const query = splitUnknown(index, typed);
  const { query: corrected, spelled } = correctSpelling(index, query);
  return [
    ...readQuery(index, query, []),
    ...(spelled.length > 0 ? readQuery(index, corrected, spelled) : []),
  ];
}

function readQuery(
  index: SearchIndex,
  query: readonly QueryTerm[],
  spelled: readonly Replaced[],
): Reading[] {
  const terms = writeTerms(index, query);
  const typed: Reading = { kind: 'typed', terms, spelled, related: [], topic: null, idiom: false };
  const uses = findAliases(query, index.aliases);
  const worded = uses.filter(({ alias }) => alias.text.length > 0);
  const akin = terms
    .map((term) => ({ said: term.said, by: listRelatives(index, term) }))
    .filter(({ by }) => by.length > 0);
  const listed = uses.filter(({ alias }) => alias.topic !== '');
  const [first] = listed;
  return [
    typed,
    ...when(worded.length > 0, {
      ...typed,
      kind: 'otherwise',
      terms: replaceAliases(index, query, worded, ({ alias }, said) => ({
        said,
        ways: alias.text.map(toWanted),
      })),
      related: worded.map((use) => ({ said: sayUse(query, use), by: use.alias.text })),
      idiom: worded.some(({ length }) => length > 1),
    }),
    ...when(akin.length > 0, {
      ...typed,
      kind: 'akin',
      terms: terms.map((term) => ({ ...term, ways: [...term.ways, ...toRoots(term)] })),
      related: akin,
    }),
    ...when(first !== undefined, {
      ...typed,
      kind: 'listed',
      terms: replaceAliases(index, query, listed, ({ alias }, said) => ({
        said,
        ways: [],
        topic: alias.topic,
      })),
      topic: first?.alias.title ?? null,
    }),
  ];
}

function when(given: boolean, reading: Reading): Reading[] {
  return given ? [reading] : [];
}
