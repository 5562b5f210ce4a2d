import { expect, test } from 'vitest';
import { makeFigure } from '../../test/make-figure.ts';
import type { StatisticRecord } from '../../schema/statistic.ts';
import { formatFigureValue, toGrowth, toShare } from './figure-value.ts';

const third = 1 / 3;
const cases: readonly (readonly [
  Partial<StatisticRecord>,
  string,
  number | null,
  number | null,
])[] = [
  [{}, '40 per cent', 0.4, null],
  [{ value: 70, bound: 'more than' }, 'over 70 per cent', 0.7, null],
  [{ value: third, unit: 'fraction' }, 'one third', third, null],
  [{ value: 0.123, unit: 'fraction' }, '12.3 per cent', 0.123, null],
  [{ unit: 'per cent increase' }, '40 per cent more', null, 0.4],
  [{ value: third, unit: 'fraction increase' }, 'one third more', null, third],
  [{ value: 3, unit: 'times' }, '3 times', null, null],
  [{ value: 171, unit: 'States' }, '171', null, null],
  [{ value: 2, unit: 'days' }, '2 days', null, null],
  [{ value: null, unit: 'vague', bound: 'not a number' }, 'no number said', null, null],
  [
    { value: 46000, unit: 'occasions', bound: 'more than', testimony: true },
    'testimony, not a number',
    null,
    null,
  ],
];

test.each(cases)('%o is set as “%s”', (given, text, share, growth) => {
  const { record } = makeFigure('any', given);
  expect(formatFigureValue(record)).toBe(text);
  expect(toShare(record)).toBe(share);
  expect(toGrowth(record)).toBe(growth);
});
