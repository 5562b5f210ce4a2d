import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../fixtures');

/** The words of the fixture of real queries; a few of our own where there is none. */
export async function listQueries(): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /(quer|search).*\.(ya?ml|json)$/.test(name));
  const found = await Promise.all(
    names.map(async (name) => collect(parse(await readFile(join(folder, name), 'utf8')) as unknown)),
  );
  const queries = [...new Set(found.flat())];
  return queries.length > 0 ? queries : ['children', 'organ removal', 'surrogacy', '"forced labour"', 'debt bondage', 'technology', 'xylophone'];
}

function collect(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(query|words|ask|asked)$/.test(key) ? [inner] : collect(inner),
  );
}
