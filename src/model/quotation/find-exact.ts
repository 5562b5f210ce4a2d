import { cutWords } from '../word/cut-words.ts';
import { foldQuoted, type OfficialWord, type OfficialWords } from './official-words.ts';

/** Where quoted words stand, word for word. */
export interface ExactPlace {
  /** Units the words stand in, in order. */
  readonly units: readonly string[];
  /** Characters in these units, one entry for each stretch and unit. */
  readonly spans: readonly {
    readonly unit: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * Every place where the stretches stand word for word, each after the one before and in the same paragraph or the next subparagraphs.
 * @param stretches what stands between omissions
 */
export function findExact({ rows }: OfficialWords, stretches: readonly string[]): ExactPlace[] {
  const wanted = stretches.map((stretch) => cutWords(stretch).map(({ text }) => foldQuoted(text)));
  const [first = [], ...others] = wanted;
  return rows.flatMap((row) =>
    listStarts(row, first, 0).flatMap((start): ExactPlace[] => {
      let words = row.slice(start, start + first.length);
      const parts = [words];
      for (const stretch of others) {
        const after = row.indexOf(words.at(-1) as OfficialWord) + 1;
        const next = listStarts(row, stretch, after).find(
          (at) => paragraphOf(row[at]) === paragraphOf(row[start]),
        );
        if (next === undefined) return [];
        words = row.slice(next, next + stretch.length);
        parts.push(words);
      }
      return [
        {
          units: [...new Set(parts.flat().map(({ unit }) => unit))],
          spans: parts.flatMap(toSpans),
        },
      ];
    }),
  );
}

function listStarts(
  row: readonly OfficialWord[],
  words: readonly string[],
  from: number,
): number[] {
  const starts: number[] = [];
  for (let at = from; at + words.length <= row.length; at++)
    if (words.every((word, step) => row[at + step]?.folded === word)) starts.push(at);
  return starts;
}

function paragraphOf(word: OfficialWord | undefined): string | undefined {
  return word?.unit.split('/').slice(0, 2).join('/');
}

/** The characters a run of words takes up, unit by unit. */
export function toSpans(
  words: readonly OfficialWord[],
): { unit: string; start: number; end: number }[] {
  const spans: { unit: string; start: number; end: number }[] = [];
  for (const { unit, start, end } of words) {
    const last = spans.at(-1);
    if (last?.unit === unit) last.end = end;
    else spans.push({ unit, start, end });
  }
  return spans;
}
