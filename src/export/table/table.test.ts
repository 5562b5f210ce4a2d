import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { dataPackageFile } from '../../schema/published/data-package-file.ts';
import { readMinimalGround } from '../../test/minimal-ground.ts';
import { listDatasets } from '../published/dataset.ts';
import { toDataPackage } from './data-package.ts';
import { listTables } from './data-table.ts';
import { toWorkbook } from './workbook.ts';

const ground = await readMinimalGround();
const datasets = listDatasets(ground);
const texts = new Map(
  datasets
    .flatMap(({ files }) => files)
    .filter(({ path }) => path.endsWith('.csv'))
    .map(({ path, make }) => [path, String(make())]),
);
const tables = listTables(datasets, (path) => texts.get(path) ?? '');
const workbook = await toWorkbook(tables, ['Edition 00000000']);

test('a program for spreadsheets reads from the workbook what stands in the tables, sign for sign', () => {
  const book = read(workbook, { cellDates: true, UTC: true });
  expect(book.SheetNames).toEqual(['Columns', ...tables.map(({ name }) => name)]);
  for (const { name, columns, rows } of tables) {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error(name);
    const found = utils.sheet_to_json<unknown[]>(sheet, {
      header: 1,
      defval: '',
      raw: true,
      UTC: true,
    });
    expect(found[0]).toEqual(columns.map((column) => column.name));
    expect(
      found.slice(1).map((row) => row.map(toText)),
      name,
    ).toEqual(rows);
  }
});

function toText(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

test('every unit stands in it with the words of record', () => {
  const sheet = read(workbook).Sheets['units'];
  const rows = utils.sheet_to_json<{ address: string; text: string }>(sheet ?? {});
  const units = [...ground.corpus.units.values()];
  expect(rows.map(({ text }) => text)).toEqual(units.map(({ text }) => text));
  expect(units).toHaveLength(7);
});

test('the same tables make the same bytes', async () => {
  expect(Buffer.from(await toWorkbook(tables, ['Edition 00000000'])).equals(workbook)).toBe(true);
});

test('the first sheet says what stands in each column of each table', () => {
  const sheet = read(workbook).Sheets['Columns'];
  const rows = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
  const explained = rows.filter((row) => tables.some(({ name }) => name === row[0]) && row[1]);
  expect(explained).toHaveLength(tables.reduce((sum, { columns }) => sum + columns.length, 0));
  for (const row of explained) expect(row[3]).toMatch(/^.+\.$/);
});

test('columns have the types that their cells have', () => {
  const typesOf = (path: string) =>
    Object.fromEntries(
      tables.find((table) => table.path === path)?.columns.map(({ name, type }) => [name, type]) ??
        [],
    );
  expect(typesOf('/data/units.csv')).toMatchObject({
    declaration: 'integer',
    adopted: 'date',
    text: 'string',
    address: 'string',
  });
  expect(typesOf('/statements.csv')).toMatchObject({ testimony: 'boolean', source: 'string' });
});

test('the data package is one, and names every table', () => {
  const sealed = new Map(
    [...texts.keys()].map((path) => [path, { sha256: 'a'.repeat(64), size: 1 }]),
  );
  const description = toDataPackage(tables, {
    edition: '0'.repeat(64),
    toAddress: ground.toAddress,
    sealed,
  });
  expect(dataPackageFile.safeParse(JSON.parse(JSON.stringify(description))).error).toBeUndefined();
  expect(description.resources.map(({ path }) => `/${path}`).sort()).toEqual(
    [...texts.keys()].sort(),
  );
});
