import { findAlternative, type Hit } from './find-term.ts';
import type { Term } from './reading.ts';
import type { SearchIndex } from './search-index.ts';

/** A record that answers a reading. */
export interface Ranked {
  readonly record: number;
  readonly score: number;
  /** Characters of its text that match, in order. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Terms it does not meet. */
  readonly missing: readonly string[];
}

interface Met {
  readonly weight: number;
  readonly hits: ReadonlyMap<number, Hit>;
  readonly topic: string | undefined;
  readonly said: string;
}

/** How much more a word in a title says than one in the text. */
const titleWorth = 1.4;
/** How soon more occurrences stop saying more, and how much the length of a text counts. */
const saturation = { frequency: 0.9, length: 0.35 };
const averageLength = 80;

/**
 * Orders the records that meet all terms, or most of them by weight.
 * A word weighs the more the fewer records have it; words close together, in a title, and exactly as typed count more.
 */
export function rankRecords(index: SearchIndex, terms: readonly Term[], need: 'all' | 'most'): Ranked[] {
  const met = terms.map((term) => meetTerm(index, term));
  const whole = met.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = index.records.flatMap((record, number): Ranked[] => {
    let [score, weight] = [0, 0];
    const missing: string[] = [];
    const runs: (readonly [start: number, last: number, from: number, to: number])[][] = [];
    for (const one of met) {
      const hit = one.hits.get(number);
      const place = one.topic === undefined ? -1 : record.topics.indexOf(one.topic);
      if (!hit && (place < 0 || record.kind !== 'text')) {
        missing.push(one.said);
        continue;
      }
      weight += one.weight;
      if (!hit) {
        score += 1 / (1 + place);
        continue;
      }
      const often = hit.runs.length / (hit.runs.length + saturation.frequency + saturation.length * ((index.lengths[number] ?? 0) / averageLength));
      score += one.weight * hit.likeness * (often + (hit.inTitle ? titleWorth : 0));
      runs.push(hit.runs.map(([first, last]) => [first.at, last.at, first.start, last.end]));
    }
    if (need === 'all' ? missing.length > 0 : weight < whole / 2 || runs.length === 0) return [];
    score += measureCloseness(runs) * weight;
    return [{ record: number, score, missing, marks: runs.flat().map(([, , from, to]) => [from, to] as const).sort(([a], [b]) => a - b) }]; // prettier-ignore
  });
  return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
}

function meetTerm(index: SearchIndex, { said, ways, topic }: Term): Met {
  const hits = new Map<number, Hit>();
  for (const way of ways)
    for (const [record, hit] of findAlternative(index, way)) {
      const known = hits.get(record);
      hits.set(record, known ? join(known, hit) : hit);
    }
  const all = index.records.length;
  return { hits, topic, said, weight: hits.size === 0 ? 0 : Math.log(1 + (all - hits.size + 0.5) / (hits.size + 0.5)) };
}

function join(one: Hit, other: Hit): Hit {
  const starts = new Set(one.runs.map(([first]) => first.at));
  return {
    runs: [...one.runs, ...other.runs.filter(([first]) => !starts.has(first.at))],
    inTitle: one.inTitle || other.inTitle,
    likeness: Math.max(one.likeness, other.likeness),
  };
}

/** 1 for terms that follow each other in the order typed, less the more words lie between; 0 for a single term. */
function measureCloseness(runs: readonly (readonly (readonly [start: number, last: number, from: number, to: number])[])[]): number {
  if (runs.length < 2) return 0;
  let best = 0;
  for (const [start, last] of runs[0] ?? []) {
    let [low, high, ordered, end] = [start, last, true, last];
    for (const list of runs.slice(1)) {
      const nearest = list.reduce((near, run) => (Math.abs(run[0] - end) < Math.abs(near[0] - end) ? run : near), list[0] ?? [Infinity, Infinity, 0, 0]);
      ordered &&= nearest[0] > end;
      [low, high, end] = [Math.min(low, nearest[0]), Math.max(high, nearest[1]), nearest[1]];
    }
    const words = runs.length;
    const close = words / (high - low + 1);
    best = Math.max(best, Math.min(1, close) * (ordered ? 1 : 0.8));
  }
  return best;
}
