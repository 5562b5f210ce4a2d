import { expect, test } from 'vitest';
import { readCorpus } from './read-corpus.ts';
import { listCharts } from '../../model/figure/chart.ts';
import { findSmallChart, listSubjects } from '../../model/figure/figure-group.ts';
import { listFigures, listFiguresOn } from '../../model/figure/figure.ts';

const corpus = await readCorpus();
const charts = listCharts(corpus);

test('a small chart stands only if all of its figures speak to the paragraph', () => {
  const small = (locator: string) =>
    findSmallChart(charts, listFiguresOn(corpus, [locator]))?.id ?? null;
  expect(small('2025/30')).toBe('forced-labour-gap');
  expect(small('2025/15')).toBe('organized-crime');
  expect(small('2025/16')).toBeNull();
  expect(small('2025/1')).toBeNull();
});

test('subjects are listed once, in words', () => {
  const subjects = listSubjects(listFigures(corpus));
  expect(subjects.find(([id]) => id === 'organized-crime')).toEqual([
    'organized-crime',
    'Organized crime',
  ]);
  expect(new Set(subjects.map(([id]) => id)).size).toBe(subjects.length);
});
