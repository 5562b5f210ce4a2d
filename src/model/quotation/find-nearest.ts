import { describePlace } from './quoted-place.ts';
import type { OfficialWords } from './official-words.ts';
import type { QuotedPlace } from './quotation-verdict.ts';
import type { QuotedWord } from './quoted-word.ts';
import { countUnits, listCommonRuns } from './runs-in-common.ts';

/** A run comes near from so many words on, if it does not stand everywhere. */
const near = { words: 3, short: 2, units: 4 };
/** Quotations of fewer words are short. */
export const shortQuotation = 6;

/** The passage that has the longest run of words in common with the quotation, and that run; none if nothing comes near. */
export function findNearest(
  official: OfficialWords,
  quoted: readonly QuotedWord[],
): readonly QuotedPlace[] {
  const fewest = quoted.length < shortQuotation ? near.short : near.words;
  const [best] = listCommonRuns(official, quoted)
    .filter((run) => run.length >= fewest && run.telling > 0 && countUnits(run) <= near.units)
    .sort((a, b) => b.length - a.length || b.telling - a.telling);
  if (!best) return [];
  // The latest text is what a reader most likely meant.
  const first = best.places.at(-1);
  if (!first) return [];
  return [
    describePlace(
      official,
      quoted.slice(best.from, best.from + best.length).map((word, step) => ({
        quoted: word,
        official: official.words[first.at + step] ?? null,
        kind: 'same',
      })),
    ),
  ];
}
