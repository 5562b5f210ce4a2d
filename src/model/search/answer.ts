import { readLoosely } from './loose-reading.ts';
import { parseQuery } from './query.ts';
import { rankRecords, type Ranked } from './rank.ts';
import { listReadings, type Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import type { Term } from './term.ts';

/** What readers may narrow an answer to. */
export interface Narrowing {
  readonly declaration?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly speaker?: string;
}

/** Something found. */
export interface Result {
  readonly record: SearchRecord;
  /** Characters of its text that match. */
  readonly marks: Ranked['marks'];
  /** Words typed that it does not have. */
  readonly missing: readonly string[];
}

/** Results of one kind that rest on the same reading of the query. */
export interface Section {
  readonly reading: Reading;
  readonly results: readonly Result[];
}

export interface Group {
  readonly kind: SearchKind;
  readonly sections: readonly Section[];
}

/** What a query finds. */
export interface Answer {
  /** Official text first, then the kind with the best result. */
  readonly groups: readonly Group[];
  readonly total: number;
}

/** With so many results of a kind a less literal reading adds nothing. */
const enough: Readonly<Record<Reading['kind'], number>> = {
  typed: 1,
  otherwise: 3,
  akin: 1,
  listed: 1,
  some: 1,
};
/** Terms this close together are one thought. */
const together = 0.6;

/** Answers a query of words; every result says on which reading of the words it rests. */
export function answerQuery(index: SearchIndex, text: string, narrow: Narrowing = {}): Answer {
  const query = parseQuery(text);
  const groups = new Map<SearchKind, { sections: Section[]; count: number; score: number }>();
  const kindOf = ({ record }: Ranked) => (index.records[record] as SearchRecord).kind;
  const rank = (terms: readonly Term[], need: 'all' | 'half' | 'fullest' = 'all') =>
    rankRecords(index, terms, need).filter(({ record }) =>
      fits(index.records[record] as SearchRecord, narrow),
    );
  const add = (reading: Reading, ranked: readonly Ranked[]) => {
    for (const kind of new Set(ranked.map(kindOf))) {
      const own = ranked.filter((one) => kindOf(one) === kind);
      const { sections, count, score } = groups.get(kind) ?? {
        sections: [],
        count: 0,
        score: own[0]?.score ?? 0,
      };
      const shown = new Set(sections.flatMap(({ results }) => results.map(({ record }) => record)));
      const results = own
        .map((one) => ({ ...one, record: index.records[one.record] as SearchRecord }))
        .filter(({ record }) => !shown.has(record));
      if (results.length === 0 || count >= enough[reading.kind]) continue;
      groups.set(kind, {
        sections: [...sections, { reading, results }],
        count: count + results.length,
        score,
      });
    }
  };

  const [typed, ...readings] = listReadings(index, query);
  const literal = typed ? rank(typed.terms) : [];
  // Kinds in which the words stand together; in others they are scattered, and what is said with them goes before.
  const said = new Set(literal.filter(({ closeness }) => closeness >= together).map(kindOf));
  for (const idiom of readings.filter((reading) => reading.idiom))
    add(
      idiom,
      rank(idiom.terms).filter((one) => !said.has(kindOf(one))),
    );
  if (typed) add(typed, literal);
  for (const reading of readings)
    if (reading.kind === 'otherwise' || !groups.has('text')) add(reading, rank(reading.terms));
  if (!groups.has('text') && query.length > 1) {
    const loose = readLoosely(index, query);
    const some = rank(loose.terms, groups.size === 0 ? 'fullest' : 'half');
    add(
      loose,
      groups.size === 0
        ? some
        : some.filter(
            (one) => kindOf(one) === 'text' && loose.terms.length - one.missing.length > 1,
          ),
    );
  }

  const ordered = [...groups].sort(
    ([one, a], [other, b]) =>
      Number(other === 'text') - Number(one === 'text') || b.score - a.score,
  );
  return {
    groups: ordered.map(([kind, { sections }]) => ({ kind, sections })),
    total: ordered.reduce((sum, [, { count }]) => sum + count, 0),
  };
}

function fits(record: SearchRecord, { declaration, kind, topic, speaker }: Narrowing): boolean {
  return (
    (!declaration || record.declarations.includes(declaration)) &&
    (!kind || record.kind === kind) &&
    (!topic || record.topics.includes(topic)) &&
    (!speaker || record.speaker === speaker)
  );
}
