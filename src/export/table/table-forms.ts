import { file, json, set, type Dataset } from '../published/dataset-entry.ts';
import { toDataPackage, type PackageHead } from './data-package.ts';
import type { DataTable } from './data-table.ts';
import { toWorkbook } from './workbook.ts';

/** All tables in one file each for people and for programs: what is made from the other files, and so comes after them. */
export function listTableForms(tables: readonly DataTable[], head: PackageHead): Dataset {
  return set(
    'tables',
    'All tables',
    'Every table as a sheet of one workbook, whose first sheet says what stands in each column; and the same said for programs (Frictionless Data Package).',
    'official words and ours',
    [
      file('/tables.xlsx', () =>
        toWorkbook(tables, [
          `Every Paragraph, edition ${head.edition.slice(0, 8)}: ${head.toAddress('/data/')}`,
          'Official words: texts of the United Nations, reproduced as reading copies. Quoted words remain with their authors. Everything else: CC BY 4.0.',
        ]),
      ),
      json('/datapackage.json', 'data-package', () => toDataPackage(tables, head)),
    ],
  );
}
