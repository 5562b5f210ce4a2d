import type { Issue } from '../../../src/content/issue.ts';
import type { AuditRule } from '../rule/rule.ts';

/**
 * Every CSV file follows RFC 4180 in UTF-8, with the mark by which spreadsheets know it, and opens in one as it is written: lines end in CR LF, every row is as long as the head, names of columns occur once,
 * and the columns hold what a spreadsheet reads from the bytes.
 */
export const csv: AuditRule = {
  name: 'csv',
  check: async (site) => {
    const issues: Issue[] = [];
    const files = [...site.files].filter((file) => file.endsWith('.csv'));
    let rows = 0;
    for (const file of files) {
      const fault = (message: string, line: number | null = null) =>
        issues.push({
          rule: 'csv',
          file,
          line,
          message,
          hint: 'Write it with src/export/format/csv.ts.',
        });
      try {
        const [head = [], ...body] = parseCsv(
          new TextDecoder('utf-8', { fatal: true }).decode(await site.read(file)),
        );
        if (new Set(head).size !== head.length || head.includes(''))
          fault(`the columns are named “${head.join(', ')}”`, 1);
        if (body.length === 0) fault('has no rows');
        body.forEach((row, index) => {
          if (row.length !== head.length)
            fault(`row ${index + 2} has ${row.length} cells under ${head.length} names`);
        });
        rows += body.length;
      } catch (error) {
        fault(error instanceof Error ? error.message : String(error));
      }
    }
    return { issues, summary: `${files.length} tables with ${rows} rows` };
  },
};

/**
 * Reads CSV strictly.
 * @throws Error naming the place where it departs from RFC 4180
 */
export function parseCsv(marked: string): string[][] {
  const text = marked.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  while (at < text.length) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else
      throw new Error(
        `departs from RFC 4180 at “${text.slice(at, at + 20)}” in row ${rows.length + 1}`,
      );
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}
