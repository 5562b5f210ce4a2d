import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const read = async (name: string): Promise<unknown> =>
  parse(await readFile(join(import.meta.dirname, '../fixtures/search', name), 'utf8'));

/** All that the fixture puts to the search, each once: words, then written citations. */
export async function listQueries(): Promise<string[]> {
  const groups = (await read('queries.yaml')) as { queries: { words: string }[] }[];
  const citations = (await read('citations.yaml')) as { form: string }[];
  return [
    ...new Set([
      ...groups.flatMap(({ queries }) => queries.map(({ words }) => words)),
      ...citations.map(({ form }) => form),
    ]),
  ];
}
