import type { Alias } from './alias.ts';
import { parseQuery } from './query.ts';
import { rankRecords, type Ranked } from './rank.ts';
import { listReadings, type Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';

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
  readonly marks: Ranked['marks'];
  /** Words typed that it does not have. */
  readonly missing: readonly string[];
}

/** Results of one kind that rest on the same reading of the query. */
export interface Section {
  readonly reading: Reading;
  /** False where some of the words are missing. */
  readonly whole: boolean;
  readonly results: readonly Result[];
}

export interface Group {
  readonly kind: SearchKind;
  readonly sections: readonly Section[];
}

/** What a query finds, official text first. */
export interface Answer {
  readonly groups: readonly Group[];
  readonly total: number;
  readonly readings: readonly Reading[];
}

/** So many literal results make related words needless. */
const plenty = 3;

/** Answers a query of words. */
export function answerQuery(index: SearchIndex, aliases: readonly Alias[], text: string, narrow: Narrowing = {}): Answer {
  const readings = listReadings(index, aliases, parseQuery(text));
  const answers = readings.map((reading) => ({ reading, whole: true, ranked: keep(index, narrow, rankRecords(index, reading.terms, 'all')) }));
  const last = readings.findLast(({ topic }) => topic === null);
  if (last && answers.every(({ ranked }) => ranked.length === 0))
    answers.push({ reading: last, whole: false, ranked: keep(index, narrow, rankRecords(index, last.terms, 'most')) });
  const groups = new Map<SearchKind, { sections: Section[]; count: number; score: number }>();
  for (const { reading, whole, ranked } of answers) {
    const sections = new Map<SearchKind, Ranked[]>();
    for (const one of ranked) {
      const { kind } = index.records[one.record] as SearchRecord;
      const group = groups.get(kind);
      const shown = group?.sections.some(({ results }) => results.some(({ record }) => record === index.records[one.record]));
      if (!shown && (group?.count ?? 0) < plenty) sections.set(kind, [...(sections.get(kind) ?? []), one]);
    }
    for (const [kind, own] of sections) {
      const group = groups.get(kind) ?? { sections: [], count: 0, score: own[0]?.score ?? 0 };
      const results = own.map(({ record, marks, missing }) => ({ record: index.records[record] as SearchRecord, marks, missing }));
      group.sections.push({ reading, whole, results });
      group.count += results.length;
      groups.set(kind, group);
    }
  }
  const ordered = [...groups].sort(([one, a], [other, b]) => Number(other === 'text') - Number(one === 'text') || b.score - a.score);
  return {
    readings,
    groups: ordered.map(([kind, { sections }]) => ({ kind, sections })),
    total: ordered.reduce((sum, [, { count }]) => sum + count, 0),
  };
}

function keep({ records }: SearchIndex, { declaration, kind, topic, speaker }: Narrowing, ranked: readonly Ranked[]): Ranked[] {
  return ranked.filter(({ record: number }) => {
    const record = records[number] as SearchRecord;
    return (
      (!declaration || record.declarations.includes(declaration)) &&
      (!kind || record.kind === kind) &&
      (!topic || record.topics.includes(topic)) &&
      (!speaker || record.speaker === speaker)
    );
  });
}
