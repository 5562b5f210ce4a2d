import { describe, expect, test } from 'vitest';
import { drawChart } from '../../chart/figure/draw-chart.ts';
import { toInlineSvg } from '../../chart/svg/svg.ts';
import { listCharts, listRows } from '../../model/figure/chart.ts';
import { toPlainValue } from '../../model/figure/chart-row.ts';
import { listFigures } from '../../model/figure/figure.ts';
import { readCorpus } from './read-corpus.ts';
import { toChartSvg } from '../../export/picture/chart-file.ts';
import { toCsv } from '../../export/format/csv.ts';
import { toChartCsv, toStatisticsCsv } from '../../export/dataset/statistics-csv.ts';
import { toChartJson, toStatisticsJson } from '../../export/dataset/statistics-json.ts';

const corpus = await readCorpus();
const charts = listCharts(corpus);
const figures = listFigures(corpus);
const toAddress = (path: string) => `https://example.org${path}`;

/** A small reader of CSV, written apart from the writer. */
function readCsv(marked: string): Record<string, string>[] {
  const text = marked.replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

/** Values that marks of a picture carry, by row. */
function readMarks(svg: string): string[] {
  return [...svg.matchAll(/data-row="(\d+)" data-value="([^"]*)"/g)]
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, , value]) => value ?? '');
}

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  test('has the same values in its table, both drawings, file, CSV and JSON', () => {
    const table = listRows(chart).map((row) => String(toPlainValue(row) ?? ''));
    expect(readMarks(toInlineSvg(drawChart(chart, 'narrow'), 'narrow', 'title'))).toEqual(table);
    expect(readMarks(toInlineSvg(drawChart(chart, 'wide'), 'wide', 'title'))).toEqual(table);
    expect(readMarks(toChartSvg(chart, toAddress))).toEqual(table);
    expect(readCsv(toChartCsv(chart)).map(({ value }) => value)).toEqual(table);
    expect(toChartJson(chart, toAddress).rows.map(({ value }) => String(value ?? ''))).toEqual(
      table,
    );
  });

  test('has the values of the ledger', () => {
    for (const { figure, value } of listRows(chart))
      if (figure) expect(value).toBe(corpus.content.statistics[figure.id]?.value);
  });
});

describe('the ledger', () => {
  const json = toStatisticsJson(figures, charts, [], 'edition', toAddress);
  const csv = readCsv(toStatisticsCsv(figures, charts, toAddress));

  test('is the same in CSV and JSON, figure by figure', () => {
    expect(csv).toHaveLength(Object.keys(corpus.content.statistics).length);
    for (const [index, figure] of json.figures.entries())
      for (const key of [
        'id',
        'value',
        'unit',
        'shown',
        'words',
        'sentence',
        'of',
        'year',
        'speaker',
        'meeting',
        'url',
      ] as const)
        expect(csv[index]?.[key]).toBe(String(figure[key] ?? ''));
  });

  test('gives no value for what was done to a survivor', () => {
    const testimony = json.figures.filter((figure) => figure.testimony);
    expect(testimony.length).toBeGreaterThan(0);
    for (const { value, charts: drawn, shown } of testimony)
      expect([value, drawn, shown]).toEqual([null, [], 'testimony, not a number']);
  });

  test('gives each figure its permanent address and the charts that show it', () => {
    const figure = json.figures.find(({ id }) => id === 'victims-women-girls-2017');
    expect(figure?.url).toBe('https://example.org/statistics/victims-women-girls-2017/');
    expect(figure?.charts).toEqual(['women-and-girls-not-a-trend']);
  });
});

test('a row of another length than the head is refused', () => {
  expect(() => toCsv(['a', 'b'], [['1']])).toThrow('A row has 1 cells under a head of 2: “1”.');
});

test('cells with commas, quotation marks and line breaks are read back as they were', () => {
  const cell = 'a, "b"\r\nc';
  expect(readCsv(toCsv(['x', 'y'], [[cell, null]]))).toEqual([{ x: cell, y: '' }]);
});
