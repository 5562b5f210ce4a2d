import { listRows, type Chart } from '../../model/figure/chart.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { ToAddress } from '../format/to-address.ts';
import { toCsv } from '../format/csv.ts';
import { toFigureJson, toRowJson } from './statistics-json.ts';

/** The ledger as a table: `/statistics.csv`. Lists stand in one cell, parted by blanks. */
export function toStatisticsCsv(
  figures: readonly Figure[],
  charts: readonly Chart[],
  toAddress: ToAddress,
): string {
  const rows = figures
    .map((figure) => toFigureJson(figure, charts, toAddress))
    .map(
      ({
        source,
        caveats,
        comparableWith,
        notComparableWith,
        speaksTo,
        charts: drawn,
        ...figure
      }) => ({
        ...figure,
        source: source.id,
        sourceName: source.name,
        caveats: caveats.join(' '),
        comparableWith: comparableWith.map(({ id }) => id).join(' '),
        notComparableWith: notComparableWith.map(({ id }) => id).join(' '),
        speaksTo: speaksTo.map(({ unit, basis }) => `${unit} (${basis})`).join('; '),
        charts: drawn.join(' '),
      }),
    );
  return toCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}

/** The table of one chart: `/statistics/charts/<id>.csv`. */
export function toChartCsv(chart: Chart): string {
  const rows = listRows(chart).map(toRowJson);
  return toCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}
