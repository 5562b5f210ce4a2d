import { findWords, isTitleWord, type Hit, type Run } from './find-words.ts';
import type { SearchIndex } from './search-index.ts';
import type { Term } from './term.ts';

/** A record that answers a reading. */
export interface Ranked {
  readonly record: number;
  readonly score: number;
  /** Characters of its text that match, in order. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Terms it does not meet. */
  readonly missing: readonly string[];
  /** From 0 to 1: how close together the terms stand, 1 for a single term, 0 where they do not all stand in the same place. */
  readonly closeness: number;
}

/** What a word in the title, or beside it, is worth against one in the text; a title that has no other words; text of an earlier declaration. */
const worth = { title: 1.4, wholeTitle: 2, earlier: 0.88 };
/** How soon more occurrences stop to count, and how much a long text is held back; `length` is a usual number of words. */
const saturation = { often: 0.9, long: 0.35, length: 80 };

/** What a record must have of the weight of all terms, or of the most that any has, to be near enough; and at least, so that a word of every other record does not count. */
const near = { half: 0.5, fullest: 0.9, least: 1.5 };

/**
 * Orders the records that meet the terms.
 * A term weighs the more the fewer records meet it; terms close together, in a title, and exactly as typed count more.
 * @param need `all` terms; `half` of their weight; or as much as the `fullest`, official text and all else each by itself
 */
export function rankRecords(
  index: SearchIndex,
  terms: readonly Term[],
  need: 'all' | 'half' | 'fullest',
): Ranked[] {
  const met = terms.map((term) => meetTerm(index, term));
  const ranked = index.records.flatMap((_, number) => rankRecord(index, number, met) ?? []);
  const kept =
    need === 'all'
      ? ranked.filter(({ missing }) => missing.length === 0)
      : keepNear(index, ranked, met, need);
  return kept.sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The records that have most of the terms by weight; the more they have, the further up. */
function keepNear(
  { records }: SearchIndex,
  ranked: readonly Weighed[],
  met: readonly Met[],
  need: 'half' | 'fullest',
): Weighed[] {
  const whole = met.reduce((sum, { weight }) => sum + weight, 0);
  const isText = ({ record }: Weighed) => records[record]?.kind === 'text';
  return [ranked.filter(isText), ranked.filter((one) => !isText(one))].flatMap((own) => {
    const most = Math.max(0, ...own.map(({ weight }) => weight));
    const share =
      need === 'half' ? whole * near.half : Math.min(whole * near.half, most * near.fullest);
    return own
      .filter(({ weight }) => weight >= Math.max(near.least, share))
      .map((one) => ({ ...one, score: (one.score * one.weight) / whole }));
  });
}

type Weighed = Ranked & { readonly weight: number };

interface Met extends Term {
  readonly weight: number;
  readonly hits: ReadonlyMap<number, Hit>;
}

function rankRecord(index: SearchIndex, number: number, met: readonly Met[]): Weighed | null {
  const record = index.records[number];
  const held =
    saturation.often + (saturation.long * (index.lengths[number] ?? 0)) / saturation.length;
  let [score, weight] = [0, 0];
  const missing: string[] = [];
  const hits: Hit[] = [];
  for (const { said, topic, weight: own, hits: found } of met) {
    const hit = found.get(number);
    const place =
      topic === undefined || record?.kind !== 'text' ? -1 : record.topics.indexOf(topic);
    if (hit) {
      const often = hit.runs.length / (hit.runs.length + held);
      score += own * hit.likeness * (often + (hit.titleRuns.length > 0 ? worth.title : 0));
      weight += own;
      hits.push(hit);
    } else if (place >= 0) score += 1 / (1 + place);
    else missing.push(said);
  }
  if (missing.length === met.length) return null;
  const closeness = Math.max(
    measureCloseness(hits.map(({ runs }) => runs)),
    measureCloseness(hits.map(({ titleRuns }) => titleRuns)),
  );
  const titled = measureTitle(hits, index.titleLengths[number] ?? 0);
  score += (closeness + titled ** 2 * worth.wholeTitle) * weight;
  if (record?.kind === 'text' && !record.declarations.includes(index.latest))
    score *= worth.earlier;
  const marks = hits.flatMap(({ runs }) =>
    runs.map(([first, last]) => [first.start, last.end] as const),
  );
  return {
    record: number,
    score,
    weight,
    missing,
    closeness,
    marks: marks.sort(([a], [b]) => a - b),
  };
}

function meetTerm(index: SearchIndex, term: Term): Met {
  const hits = new Map<number, Hit>();
  for (const way of term.ways)
    for (const [record, hit] of findWords(index, way)) {
      const known = hits.get(record);
      hits.set(record, known ? joinHits(known, hit) : hit);
    }
  const all = index.records.length;
  return {
    ...term,
    hits,
    weight: hits.size === 0 ? 0 : Math.log(1 + (all - hits.size + 0.5) / (hits.size + 0.5)),
  };
}

function joinHits(one: Hit, other: Hit): Hit {
  const starts = new Set([...one.runs, ...one.titleRuns].map(([{ at }]) => at));
  const added = (runs: readonly Run[]) => runs.filter(([{ at }]) => !starts.has(at));
  return {
    runs: [...one.runs, ...added(other.runs)],
    titleRuns: [...one.titleRuns, ...added(other.titleRuns)],
    likeness: Math.max(one.likeness, other.likeness),
  };
}

/** The share of the words of a title that were looked for. */
function measureTitle(hits: readonly Hit[], length: number): number {
  const words = new Set(
    hits.flatMap(({ titleRuns }) =>
      titleRuns.flatMap(([first, last]) =>
        Array.from({ length: last.at - first.at + 1 }, (_, step) => first.at + step),
      ),
    ),
  );
  return length === 0 ? 0 : [...words].filter((at) => isTitleWord(at, length)).length / length;
}

/** 1 for terms that follow each other in the order typed, less the more words lie between and in another order. */
function measureCloseness(lists: readonly (readonly Run[])[]): number {
  const [first = [], ...others] = lists;
  if (lists.some((runs) => runs.length === 0)) return 0;
  return Math.max(
    0,
    ...first.map(([start, last]) => {
      let [low, high, end, ordered] = [start.at, last.at, last.at, true];
      for (const runs of others) {
        const [next, until] = runs.reduce((near, run) =>
          Math.abs(run[0].at - end) < Math.abs(near[0].at - end) ? run : near,
        );
        ordered &&= next.at > end;
        [low, high, end] = [Math.min(low, next.at), Math.max(high, until.at), until.at];
      }
      return Math.min(1, lists.length / (high - low + 1)) * (ordered ? 1 : 0.8);
    }),
  );
}
