import { expect, test } from 'vitest';
import { findNearWord } from './near-word.ts';

const words = [
  'surrogacy',
  'online',
  'housing',
  'subjected',
  'connection',
  'corruption',
  'view',
  'adoption',
  'growing',
  'survivors',
  'marriage',
];

test.each([
  ['surogacy', 'surrogacy'],
  ['Corupption', 'corruption'],
  ['surivors', 'survivors'],
  ['marrige', 'marriage'],
])('“%s” is likely a slip for “%s”', (typed, meant) =>
  expect(findNearWord(words, typed)).toBe(meant),
);

test.each([
  'hotline',
  'objected',
  'objection',
  'visa',
  'abortion',
  'grooming',
  'IOM',
  'cat',
  '2030',
])('“%s” is no slip for any of them', (typed) => expect(findNearWord(words, typed)).toBeNull());
