import { expect, test } from 'vitest';
import { parseCsv } from '../../../scripts/audit/dataset/csv.ts';
import { isRewritten, toCsv } from './csv.ts';

test('the file begins with the mark of UTF-8', () =>
  expect(toCsv(['a'], [['“to take”']])).toBe('\uFEFFa\r\n“to take”\r\n'));

test.each([
  '2025/12',
  '2025/18/4',
  '1/3',
  '11-14',
  '001',
  '000',
  '2,352',
  '61%',
  '$5',
  '12e5',
  '12345678901234567',
  '15 November 2000',
  'May 2017',
  'March',
  '10:30',
  '9 10 11',
  '=1+1',
  '+61 per cent',
  '-two',
  '@SUM(A1)',
])('“%s” stands in no cell', (text) => {
  expect(isRewritten(text)).toBe(true);
  expect(() => toCsv(['name'], [[text]])).toThrow(`take “${text}”, in the column “name”`);
});

test.each([
  '2025',
  '0',
  '-5',
  '0.3333333333333333',
  '2025-11-24',
  'https://example.org/2025/12/',
  '2025/12 (stated)',
  'on 15 November 2000',
  '28 September 2017: The UN General Assembly',
  'may be set beside',
  'a-res-64-293',
  'decisive',
])('“%s” stays as it is', (text) => expect(isRewritten(text)).toBe(false));

test('a row of another length than the head is refused', () => {
  expect(() => toCsv(['a', 'b'], [['1']])).toThrow('A row has 1 cells under a head of 2: “1”.');
});

test('cells with commas, quotation marks and line breaks are read back as they were', () => {
  const cell = 'a, "b"\r\nc';
  expect(parseCsv(toCsv(['x', 'y'], [[cell, null]]))).toEqual([
    ['x', 'y'],
    [cell, ''],
  ]);
});
