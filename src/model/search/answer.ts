import type { AliasBook } from './alias.ts';
import type { Narrowing, SearchEngine } from './engine.ts';
import { meetTerms, type MetTerm, type Term } from './met-term.ts';
import { parseQuery, type QueryTerm } from './query.ts';
import { rankHits, type Ranked } from './rank.ts';
import { listReadings, readSome, typeTerms, type Reading } from './reading.ts';
import type { SearchKind } from './record/search-record.ts';
import { correctSpelling } from './spelling-correction.ts';

/** Records of one kind that rest on the same reading of the query. */
export interface Section {
  readonly reading: Reading;
  readonly hits: readonly Ranked[];
}

export interface Group {
  readonly kind: SearchKind;
  readonly sections: readonly Section[];
}

/** What a query finds. */
export interface Answer {
  /** Official text first, unless it has some of the words only and another kind has them all. */
  readonly groups: readonly Group[];
  readonly total: number;
  /** Words that were typed and stand nowhere, and were not corrected. */
  readonly unknown: readonly string[];
  readonly query: readonly QueryTerm[];
}

/** With so many results of a kind a less literal reading adds nothing. */
const enough: Readonly<Record<Reading['kind'], number>> = {
  typed: 1,
  heading: 3,
  otherwise: 3,
  listed: 1,
  some: 1,
};
/** A record of its own goes before what is only told of it: who spoke before the figures of the speech. */
const prior: Partial<Record<SearchKind, number>> = {
  position: 2,
  statement: 1.8,
  term: 1.5,
  figure: 0.8,
};
/** Terms this close together are one thought. */
const together = 0.6;
/** What has to be met of the weight of all terms; nearly as much as the best where nothing is met whole; and at least, so that a word of every other record is no answer. */
const near = { half: 0.5, best: 0.9, least: 1.5 };

/**
 * Answers a query of words; every result says on which reading of the words it rests.
 * @param literally whether nothing but the words as they were typed answers it
 */
export async function answerQuery(
  engine: SearchEngine,
  aliases: AliasBook,
  text: string,
  narrow: Narrowing = {},
  literally = false,
): Promise<Answer> {
  const query = parseQuery(text);
  const groups = new Map<SearchKind, { sections: Section[]; count: number; score: number }>();
  const add = (reading: Reading, ranked: readonly Ranked[]) => {
    for (const [kind, own] of Map.groupBy(ranked, (one) => one.kind)) {
      if (narrow.kind && kind !== narrow.kind) continue;
      const score = (own[0]?.score ?? 0) * (prior[kind] ?? 1);
      const group = groups.get(kind) ?? { sections: [], count: 0, score };
      const shown = new Set(group.sections.flatMap(({ hits }) => hits.map(({ id }) => id)));
      const hits = own.filter(({ id }) => !shown.has(id));
      if (hits.length === 0 || group.count >= enough[reading.kind]) continue;
      group.sections.push({ reading, hits });
      group.count += hits.length;
      groups.set(kind, group);
    }
  };
  const meet = async (terms: readonly Term[]) =>
    rankHits(await meetTerms(engine, terms, narrow, true), 1);

  const literal = await typeTerms(engine, query);
  const typed = await meet(literal);
  const inWords = typed.filter(({ own }) => own);
  const plain: Reading = {
    kind: 'typed',
    terms: literal,
    spelled: [],
    related: [],
    topic: null,
    idiom: false,
  };
  let unknown: readonly string[] = [];
  if (literally) add(plain, inWords);
  else {
    const known = await correctSpelling(engine, query, (term) => aliases.has(term));
    const { corrected, spelled } = known;
    unknown = known.unknown;
    const uses = aliases.find(corrected);
    const terms = spelled.length > 0 ? await typeTerms(engine, corrected) : literal;
    const readings = listReadings(corrected, uses, spelled);
    if (spelled.length > 0) readings.unshift({ ...plain, terms, spelled });
    // Where the words are scattered in a kind, what is said with them as one goes before.
    const close = typed.filter(({ closeness }) => closeness >= together);
    const isScattered = (one: Ranked) => close.every(({ kind }) => kind !== one.kind);
    for (const reading of readings)
      if (reading.idiom) add(reading, (await meet(reading.terms)).filter(isScattered));
    add(plain, inWords);
    for (const reading of readings)
      if (reading.kind !== 'listed' || !groups.has('text')) add(reading, await meet(reading.terms));
    const inHeading = typed.filter(({ own }) => !own);
    add({ ...plain, kind: 'heading' }, inHeading);
    if (!groups.has('text') && query.length > 1) {
      const some = readSome(corrected, uses, spelled, terms);
      const met = await meetTerms(engine, some.terms, narrow, false);
      add(some, keepNear(met, groups.size > 0));
    }
  }
  const isPart = (kind: SearchKind) => groups.get(kind)?.sections[0]?.reading.kind === 'some';
  // A note stands on the page of its paragraph: it never goes before the words it is about.
  const whole = [...groups.keys()].some(
    (kind) => !['text', 'note'].includes(kind) && !isPart(kind),
  );
  const rankOf = (kind: SearchKind) =>
    kind === 'text' ? (whole && isPart(kind) ? 1.5 : 0) : kind === 'note' && whole ? 2 : 1;
  const ordered = [...groups].sort(
    ([one, a], [other, b]) => rankOf(one) - rankOf(other) || b.score - a.score,
  );
  return {
    groups: ordered.map(([kind, { sections }]) => ({ kind, sections })),
    total: ordered.reduce((sum, [, { count }]) => sum + count, 0),
    unknown,
    query,
  };
}

/**
 * Records that meet enough of the terms: official text, and all else where nothing has them all.
 * @param beside whether they stand beside others that have them all
 */
function keepNear(terms: readonly MetTerm[], beside: boolean): Ranked[] {
  const parts = rankHits(terms, 0).filter(
    ({ missing }) => !beside || terms.length - missing.length > 1,
  );
  const kinds = Map.groupBy(parts, ({ kind }) => kind === 'text');
  return [kinds.get(true) ?? [], beside ? [] : (kinds.get(false) ?? [])].flatMap((own) => {
    const best = Math.max(0, ...own.map(({ share }) => share));
    const least = beside ? near.half : Math.min(near.half, best * near.best);
    return own.filter(({ share, weight }) => share >= least && weight >= near.least);
  });
}
