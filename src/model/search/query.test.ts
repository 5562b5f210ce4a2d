import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

/** The terms as they were typed. */
const read = (text: string) => parseQuery(text).map(({ said }) => said);

test.each([
  'Children\u02BCs Fund',
  'Children\u2032s Fund',
  'Children`s Fund',
  "Children's Fund",
  'Children\u00B4s Fund',
])('%s has an apostrophe, whatever its sign', (typed) =>
  expect(read(typed)).toEqual(['Children’s', 'Fund']),
);

test.each([
  'traf\u200Bficking',
  'traf\u00ADficking',
  '\u200Etrafficking',
  'traf\u2060fi\uFE0Fcking',
  '\uFEFFtrafficking\u202C',
])('signs that nobody sees do not cut a word: %j', (typed) =>
  expect(read(typed)).toEqual(['trafficking']),
);
