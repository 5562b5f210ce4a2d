import { formatFigureValue } from '../../../src/model/figure/figure-value.ts';
import type { StatisticRecord } from '../../../src/schema/statistic.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'figure-titles';

/** No title says more than its record: the title of a figure, and of a chart that tells its number, carries the words the record asks for. */
export const figureTitles: Rule = {
  name: rule,
  check: ({ folder }) => {
    const figures = listRecords(folder, 'statistics');
    const records = folder.content.statistics;
    const inFigures = figures.flatMap((placed) =>
      listMissing(placed.record.title, placed.record).map((words) =>
        issueAt(
          rule,
          placed,
          ['title'],
          `The title does not carry “${words}”, without which it says more than the source.`,
          'Write the words into the title, or say less in it.',
        ),
      ),
    );
    const inCharts = listRecords(folder, 'charts').flatMap((placed) => {
      const { record } = placed;
      if (!('panels' in record)) return [];
      return record.panels.flatMap(({ figure }) => {
        const own = records[figure];
        if (!own || !tells(record.title, own)) return [];
        return listMissing(record.title, own).map((words) =>
          issueAt(
            rule,
            placed,
            ['title'],
            `The title tells “${figure}” and does not carry “${words}”.`,
            'Write the words into the title, or leave the number out of it.',
          ),
        );
      });
    });
    return { checked: `${figures.length} titles of figures`, issues: [...inFigures, ...inCharts] };
  },
};

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
