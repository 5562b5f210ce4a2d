import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '../fixtures/search/queries.yaml');

/** The words of the fixture of real queries, each once. */
export async function listQueries(): Promise<string[]> {
  const groups = parse(await readFile(file, 'utf8')) as { queries: { words: string }[] }[];
  return [...new Set(groups.flatMap(({ queries }) => queries.map(({ words }) => words)))];
}
