import { describeChart, listRows } from '../../../src/model/figure/chart.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule } from '../rule/rule.ts';

/** Every chart can be drawn as its figures allow, in a place of its own; a figure is in a chart or says why not, never both. */
export const charts = createRule({
  name: 'charts',
  check: ({ folder, corpus }, fault) => {
    const drawn = new Set<string>();
    const places = new Map<number, string>();
    const placed = listRecords(folder, 'charts');
    for (const chart of placed) {
      const { order } = chart.record;
      const taken = places.get(order);
      places.set(order, chart.id);
      if (taken)
        fault(
          chart,
          ['order'],
          `Place ${order} is that of “${taken}” too.`,
          'Give each chart a place of its own.',
        );
      try {
        for (const { figure } of listRows(describeChart(corpus, chart.id)))
          if (figure) drawn.add(figure.id);
      } catch (error) {
        // A figure that a chart names with a fault of form is named by the rule “form”.
        const { record } = chart;
        const named = 'panels' in record ? record.panels.map(({ figure }) => figure) : null;
        for (const figure of named ?? []) drawn.add(figure);
        const isFaulty = (id: string) =>
          isWritten(folder, 'statistics', id) && !corpus.content.statistics[id];
        if (named?.some(isFaulty)) continue;
        const message = error instanceof Error ? error.message : String(error);
        const hint = named
          ? 'Correct the figure, or leave it out of the chart.'
          : 'Give the event its day, or name the record that has it.';
        fault(chart, [named ? 'panels' : 'events'], message, hint);
      }
    }
    for (const figure of listRecords(folder, 'statistics')) {
      const { id, record } = figure;
      if (drawn.has(id) === (record.notCharted === null)) continue;
      const message = drawn.has(id)
        ? 'A chart shows the figure, which says why it is in none.'
        : 'The figure is in no chart and does not say why.';
      const hint = drawn.has(id)
        ? 'Set notCharted: null.'
        : 'Put it into a chart of content/charts, or say in notCharted why not.';
      fault(figure, ['notCharted'], message, hint);
    }
    return `${placed.length} charts of ${drawn.size} figures`;
  },
});
