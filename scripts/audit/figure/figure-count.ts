import type { Issue } from '../../../src/content/issue.ts';
import { parseCsv } from '../dataset/csv.ts';
import type { AuditRule } from '../rule/rule.ts';

const rule = 'figure-count';

/** The pages that say how many figures there are say what the table has. */
export const figureCount: AuditRule = {
  name: rule,
  check: async (site) => {
    const [head = [], ...rows] = parseCsv(
      (await site.read('/statistics.csv')).toString().replace(/^\uFEFF/, ''),
    );
    const cell = (row: string[], name: string) => row[head.indexOf(name)];
    const told = rows.filter((row) => cell(row, 'testimony') === 'true');
    const rest = rows.filter((row) => !told.includes(row));
    const numbers = rest.filter((row) => cell(row, 'value') !== '').length;
    const counts = new Map([
      ['numbers', numbers],
      ['quantities without a number', rest.length - numbers],
      ['accounts', told.length],
    ]);
    const issues: Issue[] = [];
    let said = 0;
    for (const page of site.pages.filter(({ path }) => path === '/' || path === '/statistics/')) {
      const text = page.root.text().replace(/\s+/g, ' ');
      for (const [name, count] of counts)
        for (const [, found] of text.matchAll(new RegExp(`(\\d+) ${name}\\b`, 'g'))) {
          said++;
          if (Number(found) !== count)
            issues.push({
              rule,
              file: page.file,
              line: null,
              message: `“${found} ${name}”, and the table has ${count}`,
              hint: 'Count with src/model/figure/figure-count.ts.',
            });
        }
    }
    return {
      issues,
      summary: `${rows.length} records; ${said} counts on pages agree with the table`,
    };
  },
};
