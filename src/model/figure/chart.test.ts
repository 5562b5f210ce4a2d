import { expect, test } from 'vitest';
import type { ChartRecord } from '../../schema/chart.ts';
import { chartedTexts, madeCharts } from '../../test/made-charts.ts';
import { describeChart, listRows } from './chart.ts';

const rowsOf = (id: string) => listRows(describeChart(chartedTexts, id));
const panel = (figure: string) => ({ figure, label: figure, outside: false });

/** Describes one chart more. */
function describeWith(kind: 'shares' | 'contrast', ...figures: readonly string[]) {
  const { content } = chartedTexts;
  const chart = { kind, order: 99, caveats: [], panels: figures.map(panel) } as unknown;
  const charts = { test: chart as ChartRecord };
  return () => describeChart({ ...chartedTexts, content: { ...content, charts } }, 'test');
}

test('every value comes with its speaker and its source', () => {
  for (const row of madeCharts.flatMap(listRows))
    expect([row.speaker, row.source, row.shown]).not.toContain('');
});

test('counts of our own and dates say that they are ours', () => {
  for (const { speaker, figure } of ['texts', 'verbs', 'timeline'].flatMap(rowsOf))
    expect([figure, speaker.slice(0, 3)]).toEqual([null, 'our']);
});

test('our counts are those of the texts, and one that is not held is shown without a count', () => {
  const counts = describeChart(chartedTexts, 'texts').panels.map(({ name, rows }) => [
    name,
    ...rows.map(({ year, value }) => `${year} ${value}`),
  ]);
  expect(counts.slice(1)).toEqual([
    ['Paragraphs', '2017 26', '2021 null', '2025 31'],
    ['Subparagraphs', '2017 2', '2021 null', '2025 13'],
    ['Footnotes', '2017 7', '2021 null', '2025 15'],
    ['Clauses', '2017 26', '2021 null', '2025 31'],
  ]);
});

test('our counts of verbs are together the operative verbs', () => {
  const sum = (year: string) =>
    rowsOf('verbs')
      .filter((row) => row.year === year)
      .reduce((all, { value }) => all + (value ?? 0), 0);
  expect([sum('2017'), sum('2025')]).toEqual([26, 31]);
});

test('the timeline is in the order of time and takes days from the records', () =>
  expect(
    rowsOf('timeline').map(({ shown, outside }) => `${shown}${outside ? ', not held' : ''}`),
  ).toEqual([
    '15 November 2000',
    '25 December 2003',
    '30 July 2010',
    '27 September 2017',
    '22 November 2021, not held',
    '24 November 2025',
  ]));

test('a chart carries the reasons why its figures must not be set beside each other', () =>
  expect(describeChart(chartedTexts, 'contrast').warnings.map(({ because }) => because)).toEqual([
    'The one is a share, the other a growth.',
  ]));

test.each([
  ['of testimony', describeWith('shares', 'told'), 'Testimony is not data'],
  ['of a quantity without a number', describeWith('shares', 'vague'), 'there is nothing to draw'],
  [
    'of a contrast that no record justifies',
    describeWith('contrast', 'share', 'bound'),
    'neither record says so: add notComparableWith',
  ],
  [
    'that does not exist',
    () => describeChart(chartedTexts, 'nothing'),
    'There is no chart “nothing”',
  ],
  [
    'of a figure that does not exist',
    describeWith('shares', 'nothing'),
    'There is no figure “nothing”',
  ],
])('a chart %s is refused', (_, describe, message) => expect(describe).toThrow(message));
