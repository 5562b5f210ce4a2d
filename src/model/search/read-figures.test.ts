import { expect, test } from 'vitest';
import { readFigures, rewriteNumber } from './read-figures.ts';

test.each([
  ['42% of cases', '42 per cent of cases'],
  ['percentage of women', 'per cent of women'],
  ['1 in 3 children', 'one third children'],
  ['one in three children', 'one third children'],
  ['One out of every three', 'one third'],
  ['1/3 of victims', 'one third of victims'],
  ['2 out of 3', 'two thirds'],
  ['80/9', '80/9'],
  ['A/RES/72/1', 'A/RES/72/1'],
  ['2025/1/3', '2025/1/3'],
  ['9 of 4', '9 of 4'],
  ['1 in 7', '1 in 7'],
  ['1 in 300', '1 in 300'],
])('%s is read as %s', (typed, read) => expect(readFigures(typed)).toBe(read));

test.each([
  ['3', 'three'],
  ['Twelve', '12'],
  ['1', null],
  ['one', null],
  ['2025', null],
  ['children', null],
])('%s can be written %s', (word, other) => expect(rewriteNumber(word)).toBe(other));
