/**
 * Rows as CSV (RFC 4180): UTF-8, lines end in CR LF, a cell in quotation marks where it needs them.
 * @param rows each as long as the head
 * @throws Error where a row has another number of cells than the head
 */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const short = rows.find((row) => row.length !== head.length);
  if (short)
    throw new Error(
      `A row has ${short.length} cells under a head of ${head.length}: “${short.join(', ')}”.`,
    );
  return [head, ...rows].map((row) => row.map(formatCell).join(',')).join('\r\n') + '\r\n';
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

function formatCell(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
