import { isFunctionWord } from '../word/function-word.ts';
import type { AlignedWord } from './aligned-word.ts';
import { extendAlignment } from './extend-alignment.ts';
import { foldQuoted, type OfficialWord } from './official-words.ts';

/** The part of a row of official words that is most like pasted words. */
export interface Alignment {
  readonly words: readonly AlignedWord[];
  /** Share of the telling words that stand in both, of the larger side, from 0 to 1. */
  readonly likeness: number;
  /** Share of the telling words pasted that stand in the official words too. */
  readonly kept: number;
}

/** What a word that stands in both is worth, and what one costs that stands in one only. */
const worth = { telling: 2, joining: 0.5, alone: -0.45 };

/** Lays pasted words beside the stretch of a row that is most like them (local alignment after Smith and Waterman). */
export function alignQuotation(row: readonly OfficialWord[], pasted: readonly string[]): Alignment {
  const folded = pasted.map(foldQuoted);
  const width = folded.length + 1;
  const scores = new Float32Array((row.length + 1) * width);
  let best = 0;
  for (let at = 1; at <= row.length; at++)
    for (let word = 1; word < width; word++) {
      const here = at * width + word;
      const joined =
        row[at - 1]?.folded === folded[word - 1]
          ? (scores[here - width - 1] ?? 0) + weigh(folded[word - 1] ?? '')
          : 0;
      scores[here] = Math.max(
        0,
        joined,
        (scores[here - width] ?? 0) + worth.alone,
        (scores[here - 1] ?? 0) + worth.alone,
      );
      if ((scores[here] ?? 0) > (scores[best] ?? 0)) best = here;
    }
  return measure(extendAlignment(row, trace(row, pasted, folded, scores, best)));
}

function weigh(word: string): number {
  return isFunctionWord(word) ? worth.joining : worth.telling;
}

function trace(
  row: readonly OfficialWord[],
  pasted: readonly string[],
  folded: readonly string[],
  scores: Float32Array,
  best: number,
): AlignedWord[] {
  const width = folded.length + 1;
  const only = (word: number): AlignedWord => ({ official: null, pasted: pasted[word] ?? '' });
  const words: AlignedWord[] = pasted
    .slice(best % width)
    .map((text) => ({ official: null, pasted: text }));
  let here = best;
  while ((scores[here] ?? 0) > 0) {
    const [at, word] = [Math.floor(here / width) - 1, (here % width) - 1];
    const score = scores[here] ?? 0;
    if (
      row[at]?.folded === folded[word] &&
      isSame(score, (scores[here - width - 1] ?? 0) + weigh(folded[word] ?? ''))
    ) {
      words.unshift({ official: row[at] ?? null, pasted: pasted[word] ?? '' });
      here -= width + 1;
    } else if (isSame(score, (scores[here - width] ?? 0) + worth.alone)) {
      words.unshift({ official: row[at] ?? null, pasted: null });
      here -= width;
    } else {
      words.unshift(only(word));
      here -= 1;
    }
  }
  for (let word = (here % width) - 1; word >= 0; word--) words.unshift(only(word));
  return words;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-3;
}

function measure(words: readonly AlignedWord[]): Alignment {
  const telling = (word: AlignedWord) =>
    !isFunctionWord(word.official?.folded ?? foldQuoted(word.pasted ?? ''));
  const count = (wanted: (word: AlignedWord) => boolean) =>
    words.filter((word) => telling(word) && wanted(word)).length;
  const both = count(({ official, pasted }) => official !== null && pasted !== null);
  const sides = [
    count(({ official }) => official !== null),
    count(({ pasted }) => pasted !== null),
  ];
  return { words, likeness: both / Math.max(1, ...sides), kept: both / Math.max(1, sides[1] ?? 0) };
}
