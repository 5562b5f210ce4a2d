/** By it programs for spreadsheets know that a file is in UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV (RFC 4180): UTF-8 with its mark, lines end in CR LF, a cell in quotation marks if it needs them.
 * @param rows each as long as the head
 * @throws Error if a row has another number of cells than the head, or a spreadsheet would rewrite or run a cell
 */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const short = rows.find((row) => row.length !== head.length);
  if (short)
    throw new Error(
      `A row has ${short.length} cells under a head of ${head.length}: “${short.join(', ')}”.`,
    );
  for (const row of rows)
    row.forEach((cell, index) => {
      if (typeof cell === 'string' && isRewritten(cell))
        throw new Error(
          `A spreadsheet would take “${cell}”, in the column “${head[index]}”, for something else: write it as an address, a name or a number.`,
        );
    });
  return (
    byteOrderMark +
    [head, ...rows].map((row) => row.map(formatCell).join(',')).join('\r\n') +
    '\r\n'
  );
}

/** Rows as CSV whose columns bear the names of the keys. */
export function toTable(rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  return toCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}

/** Null is an empty cell. */
export type CsvCell = string | number | boolean | null;

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t(ember)?)?|oct(ober)?|nov(ember)?|dec(ember)?';
const rewritten = [
  // A formula.
  /^[=+@\t]|^-(?!\d+(\.\d+)?$)/,
  // A number that would lose its zeros, its last digits or its sign: 001, 2,352, 12 %, $5, 1e5, and 16 digits or more.
  /^0\d+(\.\d+)?$|^-?\d[\d.]*(,\d+)+$|^-?[\d.,]+ ?%$|^[$€£¥] ?\d|^\d+(\.\d+)?e[+-]?\d+$|^\d{16,}$/i,
  // A day, a month, a fraction or a time: 2025/12, 11-14, 1/3, 12:30, 5 May 2017, May 2017. A day as 2017-09-27 is meant as one.
  /^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$/,
  /^\d{1,2}:\d\d(:\d\d)?( ?[ap]m)?$/i,
  /^\d+( \d+)+$/,
  new RegExp(`^(\\d{1,2} )?(${months})\\.?( \\d{1,2},?)?( \\d{2,4})?$`, 'i'),
];

/** Whether a program for spreadsheets would take a text for something else than these signs. */
export function isRewritten(text: string): boolean {
  return !/^(\d{4}-\d\d-\d\d|\d+\.\d+)$/.test(text) && rewritten.some((form) => form.test(text));
}

function formatCell(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  // Semicolons, too: some programs guess from them that they part the cells.
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
