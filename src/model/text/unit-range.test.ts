import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatUnitRange, parseUnitRange } from './unit-range.ts';

test.each([
  ['2025/11-14', '2025/11', '2025/14', '2025/11-14'],
  ['2025/11–14', '2025/11', '2025/14', '2025/11-14'],
  ['2025/11 — 14', '2025/11', '2025/14', '2025/11-14'],
  ['2025/11-2025/14', '2025/11', '2025/14', '2025/11-14'],
  ['2025/14-11', '2025/11', '2025/14', '2025/11-14'],
  ['2025/11-11', '2025/11', '2025/11', '2025/11'],
  ['2025/9-10', '2025/9', '2025/10', '2025/9-10'],
  ['2025/11-99', '2025/11', '2025/99', '2025/11-99'],
  ['2025/18/a-d', '2025/18/a', '2025/18/d', '2025/18/a-d'],
  ['2025/18/A-D', '2025/18/a', '2025/18/d', '2025/18/a-d'],
  ['2025/18/d-a', '2025/18/a', '2025/18/d', '2025/18/a-d'],
  ['2025/18/z-aa', '2025/18/z', '2025/18/aa', '2025/18/z-aa'],
  ['2025/18/d-20', '2025/18/d', '2025/20', '2025/18/d-20'],
  ['2025/17-18/b', '2025/17', '2025/18/b', '2025/17-18/b'],
  ['2025/18/d/i-iii', '2025/18/d/i', '2025/18/d/iii', '2025/18/d/i-iii'],
  ['2025/18/d/ii-e', '2025/18/d/ii', '2025/18/e', '2025/18/d/ii-e'],
  ['2025/1-1-bis', '2025/1', '2025/1-bis', '2025/1-1-bis'],
  ['2025/1-bis-3', '2025/1-bis', '2025/3', '2025/1-bis-3'],
  ['2029/pp-1-3', '2029/pp-1', '2029/pp-3', '2029/pp-1-3'],
  ['2029/pp-1-pp-3', '2029/pp-1', '2029/pp-3', '2029/pp-1-3'],
  ['2029/pp-3-1', '2029/pp-1', '2029/pp-3', '2029/pp-1-3'],
  ['2029/resolution/1-2', '2029/resolution/1', '2029/resolution/2', '2029/resolution/1-2'],
  ['a-res-64-293/12-14', 'a-res-64-293/12', 'a-res-64-293/14', 'a-res-64-293/12-14'],
  [
    'a-res-80-3/annex-2/5-7',
    'a-res-80-3/annex-2/5',
    'a-res-80-3/annex-2/7',
    'a-res-80-3/annex-2/5-7',
  ],
  ['2017/24-2025/2', '2017/24', '2025/2', '2017/24-2025/2'],
  ['2029/pp-3-2029/2', '2029/pp-3', '2029/2', '2029/pp-3-2029/2'],
])('%s runs from %s to %s', (text, from, to, written) => {
  const range = parseUnitRange(text);
  expect(range).toEqual({ from, to });
  expect(range && formatUnitRange(range)).toBe(written);
});

test.each([
  '2025/12',
  '2025/1-bis',
  'a-res-64-293/12',
  '2025',
  '',
  '-',
  '2025/11-',
  '2025/0-3',
  '11-14',
  '2025/11--14',
  '2025/11-x!',
  '24-11-2025',
  '2025/11 to 14',
])('“%s” is no range', (text) => expect(parseUnitRange(text)).toBe(null));

test('what is written is read again', () => {
  const unit = fc.constantFrom('1', '1-bis', '2', '12', '18/a', '18/d', '18/d/ii', '20', 'pp-2');
  fc.assert(
    fc.property(fc.constantFrom('2025', 'a-res-64-293'), unit, unit, (declaration, one, other) => {
      const range = parseUnitRange(`${declaration}/${one}-${declaration}/${other}`);
      if (!range || range.from === range.to) return;
      expect(parseUnitRange(formatUnitRange(range))).toEqual(range);
    }),
  );
});
