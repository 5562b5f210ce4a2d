import { read } from '@e965/xlsx';
import { createRule } from '../rule/rule.ts';

/**
 * Every CSV file follows RFC 4180 in UTF-8, with the mark by which spreadsheets know it, and opens in one as it is written: lines end in CR LF, every row is as long as the head, names of columns occur once,
 * and the columns hold what a spreadsheet reads from the bytes.
 */
export const csv = createRule({
  name: 'csv',
  hint: 'Write it with src/export/format/csv.ts.',
  check: async (site, note) => {
    const files = [...site.files].filter((file) => file.endsWith('.csv'));
    let rows = 0;
    for (const file of files) {
      const fault = (message: string, line?: number) => note(file, message, { line: line ?? null });
      try {
        const bytes = await site.read(file);
        if (!bytes.subarray(0, 3).equals(byteOrderMark))
          fault('has no mark of UTF-8: a spreadsheet would read “’” as “â€™”', 1);
        const [head = [], ...body] = parseCsv(
          new TextDecoder('utf-8', { fatal: true }).decode(bytes),
        );
        for (const found of listRewritten(bytes, [head, ...body])) fault(found);
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
    return `${files.length} tables with ${rows} rows`;
  },
});

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What a program for spreadsheets makes of the bytes, if that is not what is written: a number, a day or a value of another form. */
function listRewritten(bytes: Buffer, rows: readonly (readonly string[])[]): string[] {
  const book = read(bytes, { type: 'buffer', cellDates: true, UTC: true, dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] as
    { '!data'?: ({ t: string; v?: unknown; f?: string } | undefined)[][] } | undefined;
  return rows.flatMap((row, at) =>
    row.flatMap((text, column) => {
      const cell = sheet?.['!data']?.[at]?.[column];
      const kept =
        text === ''
          ? cell === undefined || cell.v === undefined || cell.v === ''
          : cell !== undefined && cell.f === undefined && isKept(text, cell.t, cell.v);
      return kept
        ? []
        : [
            `row ${at + 1}: a spreadsheet reads “${text}” as ${cell?.t ?? 'nothing'} ${String(cell?.v)}`,
          ];
    }),
  );
}

function isKept(text: string, type: string, value: unknown): boolean {
  if (type === 's') return value === text;
  if (type === 'n') return String(value) === text;
  if (type === 'b') return String(value) === text;
  return type === 'd' && value instanceof Date && value.toISOString().slice(0, 10) === text;
}

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
