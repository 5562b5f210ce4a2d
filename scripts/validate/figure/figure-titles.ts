import { formatFigureValue } from '../../../src/model/figure/figure-value.ts';
import type { StatisticRecord } from '../../../src/schema/statistic.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** No title says more than its record: the title of a figure, and of a chart that tells its number, carries the words the record asks for. */
export const figureTitles = createRule({
  name: 'figure-titles',
  check: ({ folder }, fault) => {
    const figures = listRecords(folder, 'statistics');
    const records = folder.content.statistics;
    for (const placed of figures)
      for (const words of listMissing(placed.record.title, placed.record))
        fault(
          placed,
          ['title'],
          `The title does not carry “${words}”, without which it says more than the source.`,
          'Write the words into the title, or say less in it.',
        );
    for (const placed of listRecords(folder, 'charts')) {
      const { record } = placed;
      for (const { figure } of 'panels' in record ? record.panels : []) {
        const own = records[figure];
        if (!own || !tells(record.title, own)) continue;
        for (const words of listMissing(record.title, own))
          fault(
            placed,
            ['title'],
            `The title tells “${figure}” and does not carry “${words}”.`,
            'Write the words into the title, or leave the number out of it.',
          );
      }
    }
    return `${figures.length} titles of figures`;
  },
});

function listMissing(title: string, { titleCarries }: StatisticRecord): string[] {
  return (titleCarries ?? []).filter((words) => !title.includes(words));
}

/** Whether a title names the number of a figure, in digits or in words. */
function tells(title: string, record: StatisticRecord): boolean {
  if (record.value === null) return false;
  const shown = formatFigureValue(record).replace(/^(about|over|at least) /, '');
  const amount = /^\d/.test(shown) ? String(record.value) : shown.replace(/ more$/, '');
  return new RegExp(`(?<![\\d.])${amount}(?![\\d.]\\d|\\d)`).test(title);
}
