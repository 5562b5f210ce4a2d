import { isFunctionWord } from './function-word.ts';
import type { Token } from './token.ts';

/** A word and its place in the list it was taken from. */
export interface PlacedWord {
  readonly at: number;
  readonly token: Token;
}

/** Where the same words stand in two lists. */
export interface CommonRun {
  readonly start: number;
  readonly other: number;
  readonly length: number;
}

/** Words of the subject and of drafting that stand everywhere: alike, they show nothing. */
const commonplace = new Set('account member nations persons played regard role states taking trafficking united'.split(' '));

/** The words among tokens, each with its place. */
export function placeWords(tokens: readonly Token[]): PlacedWord[] {
  return tokens.map((token, at) => ({ at, token })).filter(({ token }) => token.isWord);
}

/**
 * The longest run of words that stands in both lists, capitals aside.
 * @param least number of words below which a run says nothing; two of them at least must say something of their own
 * @returns the first of the longest, or null where there is none
 */
export function findCommonRun(some: readonly PlacedWord[], others: readonly PlacedWord[], least: number): CommonRun | null {
  let best: CommonRun | null = null;
  for (let start = 0; start < some.length; start++)
    for (let other = 0; other < others.length; other++) {
      // A run that could be begun one word earlier has been seen.
      if (isSame(some[start - 1], others[other - 1])) continue;
      let length = 0;
      while (isSame(some[start + length], others[other + length])) length++;
      if (length >= least && length > (best?.length ?? 0) && isTelling(some.slice(start, start + length)))
        best = { start, other, length };
    }
  return best;
}

function isSame(one: PlacedWord | undefined, other: PlacedWord | undefined): boolean {
  return one !== undefined && other !== undefined && fold(one) === fold(other);
}

function fold({ token }: PlacedWord): string {
  return token.text.toLowerCase();
}

function isTelling(run: readonly PlacedWord[]): boolean {
  return run.filter((word) => !isFunctionWord(fold(word)) && !commonplace.has(fold(word))).length >= 2;
}
