import { capitalize } from '../wording/first-letter.ts';
import type { ChartRecord } from '../../schema/chart.ts';
import { listEventRows } from './chart-event.ts';
import type { ChartPanel, ChartRow } from './chart-row.ts';
import { findWarnings, type Warning } from './chart-warning.ts';
import type { Corpus } from '../text/corpus.ts';
import { describeFigure, type Figure } from './figure.ts';
import { formatFigureValue } from './figure-value.ts';
import { findObjection, requireDrawable } from './comparability.ts';
import { listCountRows, listVerbRows } from './text-count.ts';
import { onceFor } from '../memory/once-for.ts';

/** Everything a chart shows and says, computed before it is drawn. */
export interface Chart {
  readonly id: string;
  readonly kind: ChartRecord['kind'];
  readonly order: number;
  readonly subject: string;
  readonly title: string;
  readonly summary: string;
  readonly caveats: readonly string[];
  readonly panels: readonly ChartPanel[];
  /** What must not be read from it: the reasons the figures themselves give. */
  readonly warnings: readonly Warning[];
}

/** All values of a chart in the order in which they are drawn. */
export function listRows({ panels }: Pick<Chart, 'panels'>): ChartRow[] {
  return panels.flatMap(({ rows }) => rows);
}

/**
 * A chart by its file name in `content/charts`.
 * @throws Error if it is missing or its figures must not be drawn so
 */
export function describeChart(corpus: Corpus, id: string): Chart {
  const record = corpus.content.charts[id];
  if (!record) throw new Error(`There is no chart “${id}”: write content/charts/${id}.yaml.`);
  const { kind, order, subject, title, summary, caveats } = record;
  const panels = listPanels(corpus, record);
  const figures = panels.flatMap(({ rows }) => rows.flatMap(({ figure }) => figure ?? []));
  if (kind === 'contrast') requireObjection(id, figures);
  return {
    id,
    kind,
    order,
    subject,
    title,
    summary,
    caveats,
    panels,
    warnings: findWarnings(figures),
  };
}

/** All charts in the order of their page; once for a corpus. */
export const listCharts = onceFor((corpus: Corpus): readonly Chart[] =>
  Object.keys(corpus.content.charts)
    .map((id) => describeChart(corpus, id))
    .sort((a, b) => a.order - b.order),
);

function listPanels(corpus: Corpus, record: ChartRecord): ChartPanel[] {
  switch (record.kind) {
    case 'timeline':
      return [{ name: record.subject, rows: listEventRows(corpus, record.events) }];
    case 'texts':
      return record.counts.map((count) => ({
        name: capitalize(count),
        rows: listCountRows(corpus, count),
      }));
    case 'verbs':
      return record.verbs.map((verb, at) => ({
        name: verb.label,
        rows: listVerbRows(corpus, record.verbs, at),
      }));
    default:
      // Each figure stands alone: nothing here shares an axis with anything else.
      return record.panels.map(({ figure, label, outside }) => {
        const drawn = describeFigure(corpus, figure);
        requireDrawable(drawn);
        return { name: label, rows: [toRow(drawn, label, outside)] };
      });
  }
}

function toRow(figure: Figure, label: string, outside: boolean): ChartRow {
  const { record, speaker, meeting, source } = figure;
  return {
    figure,
    label,
    value: record.value,
    day: null,
    unit: record.unit,
    shown: formatFigureValue(record),
    outside,
    of: record.of,
    year: record.year,
    speaker,
    meeting,
    source: source.short,
  };
}

function requireObjection(id: string, [first, second]: readonly Figure[]): void {
  if (first && second && findObjection(first, second) === null)
    throw new Error(
      `The chart “${id}” says that “${first.id}” and “${second.id}” are not comparable; neither record says so: add notComparableWith.`,
    );
}
