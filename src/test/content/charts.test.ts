import { describe, expect, test } from 'vitest';
import type { ChartRecord } from '../../schema/chart.ts';
import { readCorpus } from './read-corpus.ts';
import { describeChart, listCharts, listRows } from '../../model/figure/chart.ts';
import type { Corpus } from '../../model/text/corpus.ts';
import { listFigures } from '../../model/figure/figure.ts';

const corpus = await readCorpus();
const charts = listCharts(corpus);

/** The corpus with one more chart. */
function withChart(record: Partial<ChartRecord>): Corpus {
  const chart = {
    order: 99,
    subject: 'Test',
    title: 'Test',
    summary: 'Test.',
    caveats: [],
    ...record,
  } as ChartRecord;
  return { ...corpus, content: { ...corpus.content, charts: { test: chart } } };
}
const panel = (figure: string) => ({ figure, label: figure, outside: false });

test('the charts asked for are there, each in a place of its own', () => {
  expect(charts.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
    'forced-labour-gap',
    'victims-by-speaker',
    'organized-crime',
    'not-reported',
    'change-over-time',
    'treaty-adherence',
    'women-and-girls-not-a-trend',
    'one-third-twice',
    'timeline',
    'texts-in-numbers',
    'operative-verbs',
    ]),
  );
  expect(new Set(charts.map(({ order }) => order)).size).toBe(charts.length);
});

test.each(listFigures(corpus).map((figure) => [figure.id, figure] as const))(
  '%s is in a chart, or says why not',
  (id, { record }) => {
    const shown = charts.filter((chart) => listRows(chart).some(({ figure }) => figure?.id === id));
    expect(shown.length > 0).toBe(record.notCharted === null);
  },
);

test('every value comes with its speaker and its source', () => {
  for (const chart of charts)
    for (const row of listRows(chart)) {
      expect(row.speaker).not.toBe('');
      expect(row.source).not.toBe('');
      expect(row.shown).not.toBe('');
    }
});

test('counts of our own and dates say that they are ours', () => {
  for (const id of ['texts-in-numbers', 'operative-verbs', 'timeline'])
    for (const { speaker, figure } of listRows(describeChart(corpus, id))) {
      expect(figure).toBeNull();
      expect(speaker).toMatch(/^our/);
    }
});

describe('our counts', () => {
  const count = (name: string) =>
    Object.fromEntries(
      describeChart(corpus, 'texts-in-numbers')
        .panels.find((one) => one.name === name)
        ?.rows.map(({ year, value }) => [year, value]) ?? [],
    );
  test('are those of the texts, and 2021 is shown without a count', () => {
    expect(count('Paragraphs')).toEqual({ 2017: 26, 2021: null, 2025: 31 });
    expect(count('Subparagraphs')).toEqual({ 2017: 2, 2021: null, 2025: 13 });
    expect(count('Footnotes')).toEqual({ 2017: 7, 2021: null, 2025: 15 });
  });
  test('of verbs are together the operative verbs, and the noun “will” is none', () => {
    const rows = listRows(describeChart(corpus, 'operative-verbs'));
    for (const year of ['2017', '2025'])
      expect(
        rows.filter((row) => row.year === year).reduce((sum, { value }) => sum + (value ?? 0), 0),
      ).toBe(count('Operative verbs')[year]);
    expect(rows.filter(({ label }) => label.startsWith('will,')).map(({ value }) => value)).toEqual(
      [6, 8],
    );
  });
});

test('the timeline is in the order of time and takes days from the declarations', () => {
  expect(listRows(describeChart(corpus, 'timeline')).map(({ shown }) => shown)).toEqual([
    '15 November 2000',
    '25 December 2003',
    '30 July 2010',
    '27 September 2017',
    '22 November 2021',
    '24 November 2025',
  ]);
});

test('a chart carries the reasons why its figures must not be set beside each other', () => {
  const { warnings } = describeChart(corpus, 'organized-crime');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.because).toContain('one case can have many traffickers');
});

test('a chart of testimony is refused', () => {
  const wrong = withChart({ kind: 'shares', panels: [panel('survivor-account-retold')] });
  expect(() => describeChart(wrong, 'test')).toThrow('Testimony is not data');
});

test('a chart of a quantity without a number is refused', () => {
  const wrong = withChart({ kind: 'shares', panels: [panel('convictions-shockingly-low')] });
  expect(() => describeChart(wrong, 'test')).toThrow('there is nothing to draw');
});

test('a contrast that no record justifies is refused', () => {
  const wrong = withChart({
    kind: 'contrast',
    panels: [panel('cases-forced-labour'), panel('convictions-forced-labour')],
  });
  expect(() => describeChart(wrong, 'test')).toThrow(
    'neither record says so: add notComparableWith',
  );
});

test('a chart or a figure that does not exist is named', () => {
  expect(() => describeChart(corpus, 'nothing')).toThrow('There is no chart “nothing”');
  const wrong = withChart({ kind: 'shares', panels: [panel('nothing')] });
  expect(() => describeChart(wrong, 'test')).toThrow('There is no figure “nothing”');
});
