import { listRows, type Chart } from '../../model/figure/chart.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { ToAddress } from '../format/to-address.ts';
import { isRewritten, toCsv } from '../format/csv.ts';
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
        source: source.name,
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
  const rows = listRows(chart)
    .map(toRowJson)
    .map((row) => ({ ...row, shown: keepShown(row.shown) }));
  return toCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}

/** What is shown in a drawing, so that a spreadsheet leaves it: without commas in a number, a day as a part of a sentence. */
function keepShown(shown: string): string {
  if (/^\d{1,3}(,\d{3})+$/.test(shown)) return shown.replaceAll(',', '');
  return isRewritten(shown) ? `on ${shown}` : shown;
}
