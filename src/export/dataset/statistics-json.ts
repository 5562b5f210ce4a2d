import { listRows, type Chart } from '../../model/figure/chart.ts';
import { toPlainValue, type ChartRow } from '../../model/figure/chart-row.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { formatFigureValue } from '../../model/figure/figure-value.ts';
import { chartFilePath, chartPath, recordPath, unitPath } from '../../model/site/route.ts';
import type { Exclusion } from '../../schema/exclusion.ts';
import type { ToAddress } from '../format/to-address.ts';

/** The ledger, the charts and what was left out: `/statistics.json`. */
export function toStatisticsJson(
  figures: readonly Figure[],
  charts: readonly Chart[],
  exclusions: readonly Exclusion[],
  edition: string,
  toAddress: ToAddress,
) {
  return {
    edition,
    url: toAddress('/statistics/'),
    figures: figures.map((figure) => toFigureJson(figure, charts, toAddress)),
    charts: charts.map((chart) => toChartJson(chart, toAddress)),
    exclusions,
  };
}

/** Ids of the charts that show a figure. */
export function listChartIds(id: string, charts: readonly Chart[]): string[] {
  return charts
    .filter((chart) => listRows(chart).some(({ figure }) => figure?.id === id))
    .map((chart) => chart.id);
}

/** A figure as data. What was done to a survivor has no value: it is no number to calculate with. */
export function toFigureJson(
  { id, record, speaker, role, meeting, source }: Figure,
  charts: readonly Chart[],
  toAddress: ToAddress,
) {
  return {
    id,
    url: toAddress(recordPath('statistics', id)),
    title: record.title,
    value: record.testimony ? null : record.value,
    unit: record.unit,
    bound: record.bound,
    shown: formatFigureValue(record),
    words: record.testimony ? null : record.words,
    sentence: record.testimony ? null : record.sentence,
    retold: record.retold ?? null,
    inQuotationMarks: record.inQuotationMarks,
    measures: record.measures,
    of: record.of,
    year: record.year,
    subject: record.subject,
    testimony: record.testimony,
    namedSource: record.namedSource,
    speaker,
    role,
    meeting,
    statement: record.statement,
    source: {
      id: record.source,
      name: source.name,
      title: source.title,
      published: source.published,
      kind: source.kind,
    },
    caveats: record.caveats,
    comparableWith: record.comparableWith,
    notComparableWith: record.notComparableWith,
    speaksTo: record.speaksTo.map((link) => ({ ...link, url: toAddress(unitPath(link.unit)) })),
    charts: listChartIds(id, charts),
    notCharted: record.notCharted,
  };
}

/** A chart as data: the rows of its table. */
export function toChartJson(chart: Chart, toAddress: ToAddress) {
  const { id, title, summary, caveats, warnings } = chart;
  return {
    id,
    url: toAddress(chartPath(id)),
    title,
    summary,
    caveats,
    notComparable: warnings.map(({ figures, because }) => ({
      figures: figures.map((figure) => figure.id),
      because,
    })),
    rows: listRows(chart).map(toRowJson),
    files: Object.fromEntries(
      (['svg', 'png', 'csv'] as const).map((form) => [form, toAddress(chartFilePath(id, form))]),
    ),
  };
}

/** A row of the table of a chart. */
export function toRowJson(row: ChartRow) {
  const { figure, label, unit, shown, of, year, speaker, meeting, source } = row;
  return {
    figure: figure?.id ?? null,
    label,
    value: toPlainValue(row),
    unit,
    shown,
    of,
    year,
    speaker,
    meeting,
    source,
  };
}
