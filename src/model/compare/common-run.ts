import { isFunctionWord } from '../word/function-word.ts';
import type { Token } from '../word/token.ts';

/** A word and its place in the list it was taken from. */
export interface PlacedWord {
  readonly at: number;
  readonly token: Token;
  /** The word without capitals. */
  readonly key: string;
}

/** Where the same words stand in two lists. */
export interface CommonRun {
  readonly start: number;
  readonly other: number;
  readonly length: number;
}

/** Words of the subject and of drafting that stand everywhere: alike, they show nothing. */
const commonplace = new Set(
  'account member nations persons played regard role states taking trafficking united'.split(' '),
);

/** A word with its place. */
export function placeWord(token: Token, at: number): PlacedWord {
  return { at, token, key: token.text.toLowerCase() };
}

/** The words among tokens, each with its place. */
export function placeWords(tokens: readonly Token[]): PlacedWord[] {
  return tokens.map((token, at) => placeWord(token, at)).filter(({ token }) => token.isWord);
}

/**
 * The longest run of words that stands in both lists, capitals aside.
 * @param least number of words below which a run says nothing; two of them at least must say something of their own
 * @returns the first of the longest, or null if there is none
 */
export function findCommonRun(
  some: readonly PlacedWord[],
  others: readonly PlacedWord[],
  least: number,
): CommonRun | null {
  let best: CommonRun | null = null;
  const isSame = (one: number, other: number) => {
    const key = some[one]?.key;
    return key !== undefined && key === others[other]?.key;
  };
  const places = new Map<string, number[]>();
  for (const [other, { key }] of others.entries())
    if (!places.get(key)?.push(other)) places.set(key, [other]);
  for (let start = 0; start < some.length; start++)
    for (const other of places.get(some[start]?.key ?? '') ?? []) {
      // A run that could be begun one word earlier has been seen.
      if (isSame(start - 1, other - 1)) continue;
      let length = 1;
      while (isSame(start + length, other + length)) length++;
      if (
        length >= least &&
        length > (best?.length ?? 0) &&
        isTelling(some.slice(start, start + length))
      )
        best = { start, other, length };
    }
  return best;
}

function isTelling(run: readonly PlacedWord[]): boolean {
  return run.filter(({ key }) => !isFunctionWord(key) && !commonplace.has(key)).length >= 2;
}
