import { findAliases, type AliasUse } from './alias.ts';
import { cutWords } from './cut-words.ts';
import { listAkin, listInflections, type Wanted } from './find-words.ts';
import type { QueryTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { correctSpelling, type Replaced } from './spelling-correction.ts';
import { inflected, writeTerms, type Term } from './term.ts';

/** One way of understanding a query. */
export interface Reading {
  /**
   * `typed`: the words themselves; `otherwise`: words of the text for words of readers; `akin`: words of the same root;
   * `listed`: what the editors list under a topic.
   */
  readonly kind: 'typed' | 'otherwise' | 'akin' | 'listed';
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
export function listReadings(index: SearchIndex, query: readonly QueryTerm[]): Reading[] {
  const { query: corrected, spelled } = correctSpelling(index, query);
  return [
    ...readQuery(index, query, []),
    ...(spelled.length > 0 ? readQuery(index, corrected, spelled) : []),
  ];
}

/** The terms of a query with every way of meeting each: for what has some of the words only. */
export function loosenTerms(index: SearchIndex, query: readonly QueryTerm[]): Term[] {
  const { query: corrected } = correctSpelling(index, query);
  const uses = findAliases(corrected, index.aliases).filter(
    ({ alias, length }) => length === 1 && alias.text.length > 0,
  );
  return writeTerms(index, corrected).map((term) => {
    const use = uses.find(({ start }) => corrected[start]?.words[0] === term.said);
    return {
      ...term,
      ways: [...term.ways, ...toRoots(term), ...(use?.alias.text.map(toWanted) ?? [])],
    };
  });
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
  const [first] = uses;
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
      terms: replaceAliases(index, query, uses, ({ alias }, said) => ({
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

/** Other words of the same root that stand in the records, the commonest first. */
function listRelatives(index: SearchIndex, { ways: [first] }: Term): string[] {
  if (!first || first.how === 'written' || first.words.length > 1) return [];
  const [word = ''] = first.words;
  const own = new Set(listInflections(index, word));
  return listAkin(index, word)
    .filter((form) => !own.has(form))
    .sort((a, b) => b.places.size - a.places.size)
    .map(({ written }) => written.toLowerCase());
}

function toRoots({ ways }: Term): Wanted[] {
  return ways
    .filter(({ words, how }) => words.length === 1 && how !== 'written')
    .map((way) => ({ ...way, how: 'akin' }));
}

function sayUse(query: readonly QueryTerm[], { start, length }: AliasUse): string {
  return query
    .slice(start, start + length)
    .flatMap(({ words }) => words)
    .join(' ');
}

function replaceAliases(
  index: SearchIndex,
  query: readonly QueryTerm[],
  uses: readonly AliasUse[],
  replace: (use: AliasUse, said: string) => Term,
): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < query.length;) {
    const use = uses.find(({ start }) => start === at);
    const next = use
      ? at + use.length
      : (uses.find(({ start }) => start > at)?.start ?? query.length);
    terms.push(
      ...(use ? [replace(use, sayUse(query, use))] : writeTerms(index, query.slice(at, next))),
    );
    at = next;
  }
  return terms;
}

function toWanted(phrase: string): Wanted {
  return inflected(...cutWords(phrase).map(({ text }) => text));
}
