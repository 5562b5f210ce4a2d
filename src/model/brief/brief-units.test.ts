import { expect, test } from 'vitest';
import { listHeld, takeOut, tidyUnits } from './brief-units.ts';

const units = ['1', '1-bis', '2', '2/a', '2/b', '2/c', '3', '4'].map((place) => `2025/${place}`);
const extents = [{ id: '2025', last: 4, lists: ['2 (a) to (c)'] }];

test.each([
  ['2025/4-1', '2025/1-4'],
  ['2025/1-9', '2025/1-4'],
  ['2025/2-2/b', '2025/2/a-b'],
  ['2025/2-2', '2025/2'],
  ['2025/8-9', '2025/8-9'],
  ['2025/9', '2025/9'],
  ['words', 'words'],
])('%s is written %s', (written, tidy) =>
  expect(tidyUnits([written, tidy], { units, extents })).toEqual([tidy]),
);

test.each([
  ['2025/1-2', '1 1-bis 2 2/a 2/b 2/c'],
  ['2025/1-2/b', '1 1-bis 2/a 2/b'],
  ['2025/2/b-4', '2/b 2/c 3 4'],
  ['2025/2', '2'],
  ['2025/8-9', ''],
])('%s holds %s', (written, held) =>
  expect(listHeld([written], units).join(' ').replaceAll('2025/', '')).toBe(held),
);

test.each([
  ['2025/1-4', '2025/2', '2025/1-1-bis 2025/3-4'],
  ['2025/1-4', '2025/1', '2025/1-bis-4'],
  ['2025/1-4', '2025/4', '2025/1-3'],
  ['2025/1-4', '2025/3', '2025/1-2 2025/4'],
  ['2025/1-4', '2025/2/b', '2025/1-2/a 2025/2/c-4'],
  ['2025/2/a-b', '2025/2/b', '2025/2/a'],
  ['2025/3-4', '2025/1', '2025/3-4'],
  ['2025/3', '2025/3', ''],
  ['2025/2', '2025/2/a', '2025/2'],
])('of %s without %s %s is left', (chosen, out, left) =>
  expect(takeOut(out, [chosen], units).join(' ')).toBe(left),
);
