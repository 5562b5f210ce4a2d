import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../scripts/audit/dataset/csv.ts';
import { drawChart } from '../../chart/figure/draw-chart.ts';
import { toInlineSvg } from '../../chart/svg/svg.ts';
import { listRows } from '../../model/figure/chart.ts';
import { toPlainValue } from '../../model/figure/chart-row.ts';
import { listFigures } from '../../model/figure/figure.ts';
import { chartedTexts, madeCharts } from '../../test/made-charts.ts';
import { toChartSvg } from '../picture/chart-file.ts';
import { toChartCsv, toStatisticsCsv } from './statistics-csv.ts';
import { toChartJson, toStatisticsJson } from './statistics-json.ts';

const figures = listFigures(chartedTexts);
const toAddress = (path: string) => `https://example.org${path}`;

function readRecords(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

/** Values that marks of a picture carry, by row. */
function readMarks(svg: string): string[] {
  return [...svg.matchAll(/data-row="(\d+)" data-value="([^"]*)"/g)]
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, , value]) => value ?? '');
}

describe.each(madeCharts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  test('has the same values in its table, both drawings, file, CSV and JSON', () => {
    const table = listRows(chart).map((row) => String(toPlainValue(row) ?? ''));
    expect(readMarks(toInlineSvg(drawChart(chart, 'narrow'), 'narrow', 'title'))).toEqual(table);
    expect(readMarks(toInlineSvg(drawChart(chart, 'wide'), 'wide', 'title'))).toEqual(table);
    expect(readMarks(toChartSvg(chart, toAddress))).toEqual(table);
    expect(readRecords(toChartCsv(chart)).map(({ value }) => value)).toEqual(table);
    expect(toChartJson(chart, toAddress).rows.map(({ value }) => String(value ?? ''))).toEqual(
      table,
    );
  });

  test('has the values of the ledger', () => {
    for (const { figure, value } of listRows(chart))
      if (figure) expect(value).toBe(chartedTexts.content.statistics[figure.id]?.value);
  });
});

describe('the ledger', () => {
  const json = toStatisticsJson(figures, madeCharts, [], 'edition', toAddress);
  const csv = readRecords(toStatisticsCsv(figures, madeCharts, toAddress));

  test('is the same in CSV and JSON, figure by figure', () => {
    expect(csv).toHaveLength(Object.keys(chartedTexts.content.statistics).length);
    for (const [index, figure] of json.figures.entries()) {
      expect(csv[index]?.['charts']).toBe(figure.charts.join(' '));
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
    }
  });

  test('gives no value for what was done to a survivor', () => {
    const testimony = json.figures.filter((figure) => figure.testimony);
    expect(testimony.length).toBeGreaterThan(0);
    for (const { value, charts: drawn, shown } of testimony)
      expect([value, drawn, shown]).toEqual([null, [], 'testimony, not a number']);
  });

  test('gives each figure its permanent address and the charts that show it', () => {
    const figure = json.figures.find(({ id }) => id === 'third');
    expect(figure?.url).toBe('https://example.org/statistics/third/');
    expect(figure?.charts).toEqual(['shares', 'contrast']);
  });
});
