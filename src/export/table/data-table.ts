import { csvParseRows } from 'd3';
import type { Dataset } from '../published/dataset-entry.ts';
import { describeColumn } from './column.ts';

/** What the cells of a column are. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A column of a table. */
export interface DataColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
}

/** A published table, read back from its file. */
export interface DataTable {
  /** `/data/units.csv` */
  readonly path: string;
  /** `units`: its name as a sheet and as a resource. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly string[])[];
}

const forms: readonly (readonly [ColumnType, RegExp])[] = [
  ['boolean', /^(true|false)$/],
  ['integer', /^-?(0|[1-9]\d{0,14})$/],
  ['number', /^-?\d+(\.\d+)?$/],
  ['date', /^\d{4}-\d\d-\d\d$/],
];

/**
 * The tables of datasets: what they are, and of which type each column is.
 * @param read gives the text of a file
 */
export function listTables(
  datasets: readonly Dataset[],
  read: (path: string) => string,
): DataTable[] {
  return datasets.flatMap(({ id, title, about, files }) =>
    files
      .filter(({ path }) => path.endsWith('.csv'))
      .map(({ path }) => readTable(id, path, title, about, read(path))),
  );
}

function readTable(
  dataset: string,
  path: string,
  title: string,
  about: string,
  text: string,
): DataTable {
  const [head = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  return {
    path,
    name: path
      .replace(/^\/(data\/)?|\.csv$/g, '')
      .replace(/^statistics\/charts\//, '')
      .replaceAll('/', '-'),
    title,
    about,
    columns: head.map((name, index) => ({
      name,
      type: findType(rows.flatMap((row) => row[index] || [])),
      description: describeColumn(dataset, name),
    })),
    rows,
  };
}

function findType(cells: readonly string[]): ColumnType {
  const found = forms.find(
    ([, form]) => cells.length > 0 && cells.every((cell) => form.test(cell)),
  );
  return found?.[0] ?? 'string';
}
