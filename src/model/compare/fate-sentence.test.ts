import { expect, test } from 'vitest';
import type { Relation } from '../../schema/concordance.ts';
import { describeRow } from './fate-sentence.ts';

const tell = (relation: Relation, from: string[], to: string[], locator: string) =>
  describeRow(
    { from, to, relation, because: '' },
    locator,
    locator.startsWith('2017') ? 'later' : 'earlier',
  )
    .map((part) => (typeof part === 'string' ? part : `<${part.unit}>`))
    .join('');

test.each<[Relation, string[], string[], string, string]>([
  [
    'identical',
    ['2017/14'],
    ['2025/23'],
    'Stands with the same words as <2025/23>.',
    'The same words as <2017/14>.',
  ],
  ['revised', ['2017/2'], ['2025/2'], 'Revised in <2025/2>.', 'Revised from <2017/2>.'],
  ['expanded', ['2017/6'], ['2025/5'], 'Expanded in <2025/5>.', 'Expanded from <2017/6>.'],
  ['condensed', ['2017/7'], ['2025/7'], 'Condensed in <2025/7>.', 'Condensed from <2017/7>.'],
  [
    'split',
    ['2017/10'],
    ['2025/15', '2025/16'],
    'Divided between <2025/15> and <2025/16>.',
    'Made from part of <2017/10>; other words of it went to <2025/16>.',
  ],
  [
    'merged',
    ['2017/13', '2017/15'],
    ['2025/22'],
    'Joined with <2017/15> into <2025/22>.',
    'Made of <2017/13> and <2017/15>.',
  ],
  [
    'moved',
    ['2017/25'],
    ['2025/12'],
    'A clause was moved to <2025/12>.',
    'A clause was moved here from <2017/25>.',
  ],
])('%s is told from either side', (relation, from, to, later, earlier) => {
  expect(tell(relation, from, to, from[0] ?? '')).toBe(later);
  expect(tell(relation, from, to, to[0] ?? '')).toBe(earlier);
});

test('what has no counterpart is new or dropped', () => {
  expect(tell('new', [], ['2025/3'], '2025/3')).toBe('New.');
  expect(tell('dropped', ['2017/3'], [], '2017/3')).toBe('Dropped.');
});

test('three units are joined by a comma and an “and”', () =>
  expect(tell('split', ['2017/1'], ['2025/1', '2025/2', '2025/3'], '2017/1')).toBe(
    'Divided between <2025/1>, <2025/2> and <2025/3>.',
  ));
