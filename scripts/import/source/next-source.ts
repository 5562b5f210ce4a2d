import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The name of the source record of a transcription: of the one that has its digest, else the next free number.
 * @returns for example `005`
 */
export async function nameSource(content: string, sha256: string): Promise<string> {
  const folder = join(content, 'sources');
  const files = (await readdir(folder).catch((): string[] => [])).filter((name) =>
    name.endsWith('.yaml'),
  );
  for (const file of files)
    if ((await readFile(join(folder, file), 'utf8')).includes(sha256)) return file.slice(0, -5);
  const numbers = files.flatMap((name) => /^(\d+)\.yaml$/.exec(name)?.[1] ?? []).map(Number);
  return String(Math.max(-1, ...numbers) + 1).padStart(3, '0');
}
