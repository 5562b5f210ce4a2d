import { unzipSync } from 'fflate';
import writeWorkbookFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { zipFiles } from '../format/zip.ts';
import type { ColumnType, DataTable } from './data-table.ts';

/** A sheet has no longer name. */
const longestName = 31;
/** A cell holds no more signs. */
const longestText = 32_767;

/**
 * All tables as one workbook (Office Open XML): a first sheet that says what stands in each column, then a sheet for each table.
 * The same bytes for the same tables: the writer's zip carries the moment of its making, so it is packed again.
 * @param about lines for the head of the first sheet
 * @throws Error if a text is too long for a cell
 */
export async function toWorkbook(
  tables: readonly DataTable[],
  about: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets: Sheet<never>[] = [explainTables(tables, about), ...tables.map(toSheet)];
  const blob = await writeWorkbookFile(sheets).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipFiles(new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function explainTables(tables: readonly DataTable[], about: readonly string[]): Sheet<never> {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
  return {
    sheet: 'Columns',
    columns: [{ width: 30 }, { width: 22 }, { width: 12 }, { width: 100 }],
    data: [
      ...about.map((line) => [toText(line)]),
      [],
      ['Sheet', 'Column', 'Type', 'What stands in it'].map(bold),
      ...tables.flatMap(({ path, about: sentence, columns }, index) => [
        [bold(nameSheet(tables, index)), null, null, toText(`${sentence} The same as ${path}.`)],
        ...columns.map(({ name, type, description }) => [
          toText(nameSheet(tables, index)),
          toText(name),
          toText(type),
          toText(description),
        ]),
      ]),
    ],
  };
}

function toSheet(table: DataTable, index: number, tables: readonly DataTable[]): Sheet<never> {
  const { columns, rows } = table;
  return {
    sheet: nameSheet(tables, index),
    stickyRowsCount: 1,
    columns: columns.map((_, at) => ({
      width: Math.min(60, Math.max(10, ...rows.map((row) => (row[at] ?? '').length + 2))),
    })),
    data: [
      columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell, at) => toCell(cell, columns[at]?.type ?? 'string'))),
    ],
  };
}

/** Names of sheets are short and stand once; a chart of a long name is cut. */
function nameSheet(tables: readonly DataTable[], index: number): string {
  const names = tables.map(({ name }) => name.slice(0, longestName));
  const name = names[index] ?? '';
  if (names.indexOf(name) !== names.lastIndexOf(name))
    throw new Error(`Two tables would be the sheet “${name}”: name one of them otherwise.`);
  return name;
}

function toCell(cell: string, type: ColumnType): Cell {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return { value: Number(cell), type: Number };
  if (type === 'boolean') return { value: cell === 'true', type: Boolean };
  // The writer counts days in UTC: the day stays the same in every time zone.
  if (type === 'date')
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return toText(cell);
}

function toText(value: string): Cell {
  if (value.length > longestText)
    throw new Error(`A cell would hold ${value.length} signs; a spreadsheet takes ${longestText}.`);
  return { value, type: String };
}
