import { expect, test } from 'vitest';
import { describeChart, listCharts, listRows } from '../../model/figure/chart.ts';
import { describeFigurePage } from '../../model/figure/figure-page.ts';
import { listFigures } from '../../model/figure/figure.ts';
import { checkDrawings } from '../check-drawings.ts';
import { readCorpus } from './read-corpus.ts';

const corpus = await readCorpus();
const charts = listCharts(corpus);

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

checkDrawings(charts);

test.each(listFigures(corpus).map((figure) => [figure.id, figure] as const))(
  '%s has its words in its sentence, and is in a chart or says why not',
  (id, { record }) => {
    const { sentence, charts: shown } = describeFigurePage(corpus, charts, id);
    expect(sentence.join('')).toBe(record.sentence);
    expect(shown.length > 0).toBe(record.notCharted === null);
  },
);

test('our counts are those of the texts of 2017 and 2025; that of 2021 is shown without a count', () => {
  const { panels } = describeChart(corpus, 'texts-in-numbers');
  const count = (name: string) =>
    ['2017', '2021', '2025'].map(
      (id) => panels.find((one) => one.name === name)?.rows.find(({ year }) => year === id)?.value,
    );
  expect(count('Paragraphs')).toEqual([26, null, 31]);
  expect(count('Subparagraphs')).toEqual([2, null, 13]);
  expect(count('Footnotes')).toEqual([7, null, 15]);
});

test('the noun “will” is no verb of the count', () =>
  expect(
    listRows(describeChart(corpus, 'operative-verbs'))
      .filter(({ label, year }) => label.startsWith('will,') && ['2017', '2025'].includes(year))
      .map(({ value }) => value),
  ).toEqual([6, 8]));

test('figures of the commentary are those of an opinion, said at no meeting', () => {
  const [first, ...others] = listFigures(corpus).filter(({ source }) => source.kind === 'commentary');
  for (const { speaker, meeting } of first ? [first, ...others] : [])
    expect([speaker, meeting]).toEqual(['The commentary (opinion)', null]);
  expect(first).toBeDefined();
});
