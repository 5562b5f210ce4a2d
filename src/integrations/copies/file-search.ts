import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  askedName,
  mark,
  type OfficialPart,
  type SearchGround,
} from '../../model/search/search-ground.ts';

/** The search of the built site in one piece, for a file that must load nothing: the files of the index in base64. */
export async function readFileSearch(folder: string): Promise<object> {
  const read = async <T>(name: string) =>
    JSON.parse(await readFile(join(folder, `search/${name}.json`), 'utf8')) as T;
  const ground = await read<SearchGround>('ground');
  const entries = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const packed: Record<string, string> = {};
  for (const file of files) {
    const stored = file.slice(join(folder, 'pagefind').length + 1).replaceAll('\\', '/');
    const asked = askedName(stored);
    const content = await readFile(file);
    // Nobody compresses a file on a stick: here Pagefind has to unpack everything itself.
    const bytes =
      stored === asked
        ? content
        : gzipSync(Buffer.concat([Buffer.from(mark), content]), { level: 9 });
    packed[asked] = bytes.toString('base64');
  }
  return {
    quotations: JSON.parse(await readFile(join(folder, 'check/ground.json'), 'utf8')) as unknown,
    ground: { ...ground, files: {} },
    packed,
    text: await read<OfficialPart>('text'),
    words: (await read<{ words: string[] }>('words')).words,
  };
}
