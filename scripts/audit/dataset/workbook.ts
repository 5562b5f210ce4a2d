import { read, utils } from '@e965/xlsx';
import { createRule } from '../rule/rule.ts';
import { parseCsv } from './csv.ts';

const file = '/tables.xlsx';

/** The workbook, read as programs for spreadsheets read it, holds every table cell for cell, and a sheet that explains each column. */
export const workbook = createRule({
  name: 'workbook',
  hint: 'See src/export/table.',
  check: async (site, note) => {
    const fault = (message: string) => note(file, message);
    const book = read(await site.read(file), { cellDates: true, UTC: true });
    const [first = '', ...names] = book.SheetNames;
    const readRows = (name: string) =>
      utils
        .sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, {
          header: 1,
          defval: '',
          raw: true,
          UTC: true,
        })
        .map((row) => row.map(writeCell));
    const explained = new Set(readRows(first).map(([sheet, column]) => `${sheet}/${column}`));
    const sheets = new Map(names.map((name) => [formatRows(readRows(name)), name]));
    const tables = [...site.files].filter((path) => path.endsWith('.csv'));
    let cells = 0;
    for (const table of tables) {
      const rows = parseCsv(String(await site.read(table)));
      const sheet = sheets.get(formatRows(rows));
      if (sheet === undefined) {
        fault(`no sheet is ${table}, cell for cell`);
        continue;
      }
      cells += rows.flat().length;
      for (const column of rows[0] ?? [])
        if (!explained.has(`${sheet}/${column}`)) fault(`${sheet}: “${column}” is not explained`);
    }
    if (names.length !== tables.length)
      fault(`has ${names.length} sheets of tables, and there are ${tables.length} tables`);
    return `${names.length} sheets with ${cells} cells, each as in its table, and one that explains the columns`;
  },
});

function writeCell(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function formatRows(rows: readonly (readonly string[])[]): string {
  return JSON.stringify(rows);
}
