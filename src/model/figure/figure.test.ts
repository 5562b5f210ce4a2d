import { expect, test } from 'vitest';
import { chartedTexts, madeCharts } from '../../test/made-charts.ts';
import { describeFigure, listFigures, listFiguresOn } from './figure.ts';
import { listSubjects } from './figure-group.ts';
import { describeFigurePage } from './figure-page.ts';

test('the sentence of a figure is whole and has the words in it', () =>
  expect(describeFigurePage(chartedTexts, madeCharts, 'share').sentence).toEqual([
    'The speaker named ',
    '40 per cent of cases',
    '.',
  ]));

test('a figure knows who must not be set beside it even if only the other says so', () => {
  const page = describeFigurePage(chartedTexts, madeCharts, 'third');
  expect(page.notComparable.map(({ figure }) => figure.id)).toEqual(['more']);
  expect(page.charts.map(({ id }) => id)).toEqual(['shares', 'contrast']);
});

test('the voice of a source speaks if no statement carries the figure, and it speaks at no meeting', () =>
  expect(describeFigure(chartedTexts, 'states')).toMatchObject({
    speaker: 'The commentary (opinion)',
    role: null,
    meeting: null,
  }));

test('the ledger goes from the latest meeting to the sources of no meeting', () => {
  const figures = listFigures(chartedTexts);
  expect(figures).toHaveLength(10);
  expect([...new Set(figures.map(({ meeting }) => meeting))]).toEqual(['2025', '2017', null]);
});

test('a paragraph gets the figures that speak to it', () =>
  expect(listFiguresOn(chartedTexts, ['2025/30', '2025/28/a']).map(({ id }) => id)).toEqual([
    'bound',
    'share',
    'third',
  ]));

test('subjects are listed once, in words', () =>
  expect(listSubjects(listFigures(chartedTexts))).toEqual([
    ['organized-crime', 'Organized crime'],
    ['victims', 'Victims'],
  ]));
