import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const rooms = [
  'src/model/search',
  'src/client/search',
  'src/integrations/search',
  'scripts/search',
];

/** Lines of code of the search in every layer, tests apart. */
export async function countLines(): Promise<number> {
  const lists = await Promise.all(
    rooms.map(async (room) =>
      (await readdir(room, { recursive: true })).map((name) => join(room, name)),
    ),
  );
  const files = [...lists.flat(), 'scripts/measure-search.ts'].filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.reduce((sum, text) => sum + text.trimEnd().split('\n').length, 0);
}
