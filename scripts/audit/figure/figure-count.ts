import { readTable } from '../dataset/read-table.ts';
import { createRule } from '../rule/rule.ts';

/** The pages that say how many figures there are say what the table has. */
export const figureCount = createRule({
  name: 'figure-count',
  hint: 'Count with src/model/figure/figure-count.ts.',
  check: async (site, fault) => {
    const { rows } = await readTable(site, '/statistics.csv');
    const told = rows.filter((row) => row['testimony'] === 'true');
    const rest = rows.filter((row) => !told.includes(row));
    const numbers = rest.filter((row) => row['value'] !== '').length;
    const counts = new Map([
      ['numbers', numbers],
      ['quantities without a number', rest.length - numbers],
      ['accounts', told.length],
    ]);
    let said = 0;
    for (const page of site.pages.filter(({ path }) => path === '/' || path === '/statistics/')) {
      const text = page.root.text().replace(/\s+/g, ' ');
      for (const [name, count] of counts)
        for (const [, found] of text.matchAll(new RegExp(`(\\d+) ${name}\\b`, 'g'))) {
          said++;
          if (Number(found) !== count)
            fault(page.file, `“${found} ${name}”, and the table has ${count}`);
        }
    }
    return `${rows.length} records; ${said} counts on pages agree with the table`;
  },
});
