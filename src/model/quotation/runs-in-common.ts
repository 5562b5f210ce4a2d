import { isFunctionWord } from '../word/function-word.ts';
import { isSameWord } from './match-step.ts';
import { areTogether, type OfficialWord, type OfficialWords } from './official-words.ts';
import type { QuotedWord } from './read/quoted-word.ts';

/** Words of a quotation that stand in the official text one behind the other. */
export interface CommonRun {
  /** First quoted word, and how many. */
  readonly from: number;
  readonly length: number;
  /** First official word of each place where the run stands. */
  readonly places: readonly OfficialWord[];
  /** How many of its words do not only join others. */
  readonly telling: number;
}

/** The longest run that begins at each quoted word, with every place where it stands. */
export function listCommonRuns(
  official: OfficialWords,
  quoted: readonly QuotedWord[],
): CommonRun[] {
  return quoted.flatMap((word, from): CommonRun[] => {
    let places: OfficialWord[] = [];
    let length = 0;
    for (const at of official.index.get(word.folded) ?? []) {
      const first = official.words[at] as OfficialWord;
      const run = measure(official, quoted, from, first);
      if (run > length) [length, places] = [run, [first]];
      else if (run === length) places.push(first);
    }
    if (length === 0) return [];
    const words = quoted.slice(from, from + length);
    const telling = words.filter(({ folded }) => !isFunctionWord(folded)).length;
    return [{ from, length, places, telling }];
  });
}

function measure(
  { words }: OfficialWords,
  quoted: readonly QuotedWord[],
  from: number,
  first: OfficialWord,
): number {
  let length = 0;
  for (;;) {
    const [word, here] = [quoted[from + length], words[first.at + length]];
    if (!word || !here || !areTogether(first, here) || !isSameWord(word, here)) return length;
    if (length > 0 && word.afterOmission) return length;
    length++;
  }
}

/** How many different units the run stands in. */
export function countUnits({ places }: CommonRun): number {
  return new Set(places.map(({ unit }) => unit)).size;
}
