import type { BuiltSite } from '../rule/built-site.ts';
import { parseCsv } from './csv.ts';

/** A published table: its columns in order, and each row by the names of its columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * Reads a CSV file of the built site.
 * @param path from the root of the site: `/statistics.csv`
 * @throws Error if there is no such file, or it departs from RFC 4180
 */
export async function readTable(site: BuiltSite, path: string): Promise<Table> {
  const [columns = [], ...rows] = parseCsv((await site.read(path)).toString());
  return {
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? '']))),
  };
}
