import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The name of the source record of a transcription: of the one that has its digest, else the one that its list of repairs
 * names already, else the next number that neither a record nor a list of repairs has.
 * @param id name of the declaration
 * @returns for example `005`
 */
export async function nameSource(content: string, id: string, sha256: string): Promise<string> {
  const records = await readAll(join(content, 'sources'), '.yaml');
  for (const [name, text] of records) if (text.includes(sha256)) return name;
  const held = new Set(records.keys());
  const claims = new Map(
    [...(await readAll(join(content, 'transcriptions'), '.repairs.yaml'))].map(([name, text]) => [
      name,
      [...text.matchAll(/\bsource\/(\d+)\b/g)].flatMap(([, number = '']) => number),
    ]),
  );
  const own = claims.get(id)?.find((number) => !held.has(number));
  if (own !== undefined) return own;
  const taken = [...held, ...[...claims.values()].flat()].filter((name) => /^\d+$/.test(name));
  return String(Math.max(-1, ...taken.map(Number)) + 1).padStart(3, '0');
}

/** The texts of the files of a folder, by name without the ending. */
async function readAll(folder: string, ending: string): Promise<Map<string, string>> {
  const names = (await readdir(folder).catch((): string[] => [])).filter((name) =>
    name.endsWith(ending),
  );
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [name.slice(0, -ending.length), await readFile(join(folder, name), 'utf8')] as const,
      ),
    ),
  );
}
