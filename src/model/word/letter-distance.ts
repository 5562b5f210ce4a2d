import { distance } from 'fastest-levenshtein';

/** Letters to add, drop or change to make one word of another (Levenshtein 1965). */
export function countLetterChanges(one: string, other: string): number {
  return distance(one, other);
}
