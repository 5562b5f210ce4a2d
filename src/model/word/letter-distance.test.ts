import { expect, test } from 'vitest';
import { countLetterChanges } from './letter-distance.ts';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['surogacy', 'surrogacy', 1],
  ['kitten', 'sitting', 3],
  ['trafficking', 'trafficking', 0],
  ['flaw', 'lawn', 2],
])('%s and %s are %i letters apart', (one, other, letters) => {
  expect(countLetterChanges(one, other)).toBe(letters);
  expect(countLetterChanges(other, one)).toBe(letters);
});
