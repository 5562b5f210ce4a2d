import type { StatisticRecord } from '../../schema/statistic.ts';

type Stated = Pick<StatisticRecord, 'value' | 'bound' | 'unit' | 'testimony'>;

const fractions: readonly (readonly [number, string])[] = [
  [1 / 2, 'one half'],
  [1 / 3, 'one third'],
  [1 / 4, 'one quarter'],
  [2 / 3, 'two thirds'],
];
const bounds: Readonly<Record<StatisticRecord['bound'], string>> = {
  exactly: '',
  about: 'about ',
  'more than': 'over ',
  'at least': 'at least ',
  'a few': 'a few ',
  'not a number': '',
};

/**
 * A figure in words, as it is set in tables and on charts: `42 per cent`, `over 70 per cent`, `one third more`.
 * What was done to a survivor is never set as a number.
 */
export function formatFigureValue({ value, bound, unit, testimony }: Stated): string {
  if (testimony) return 'testimony, not a number';
  if (value === null) return 'no number said';
  return bounds[bound] + formatAmount(value, unit);
}

function formatAmount(value: number, unit: Stated['unit']): string {
  switch (unit) {
    case 'per cent':
      return `${value} per cent`;
    case 'per cent increase':
      return `${value} per cent more`;
    case 'fraction':
      return formatFraction(value);
    case 'fraction increase':
      return `${formatFraction(value)} more`;
    case 'times':
      return `${value} times`;
    case 'days':
    case 'years':
      return `${value} ${unit}`;
    default:
      return String(value);
  }
}

function formatFraction(value: number): string {
  const name = fractions.find(([fraction]) => Math.abs(fraction - value) < 0.001)?.[1];
  return name ?? `${Math.round(value * 1000) / 10} per cent`;
}

/** A share as a part of one, `0.42`; null if the figure is no share. */
export function toShare({ value, unit }: Pick<Stated, 'value' | 'unit'>): number | null {
  if (value === null) return null;
  if (unit === 'per cent') return value / 100;
  return unit === 'fraction' ? value : null;
}

/** A stated growth as a part of the first level, `0.4` for 40 per cent more; null if the figure is no growth. */
export function toGrowth({ value, unit }: Pick<Stated, 'value' | 'unit'>): number | null {
  if (value === null) return null;
  if (unit === 'per cent increase') return value / 100;
  return unit === 'fraction increase' ? value : null;
}
