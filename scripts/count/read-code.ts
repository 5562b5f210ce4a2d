import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CountedFile } from './count-lines.ts';

const code = /\.(ts|astro|mjs|css)$/;

/** Every file of code of the project, tests included. */
export async function readCode(): Promise<CountedFile[]> {
  const lists = await Promise.all(
    ['src', 'scripts'].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((file) =>
        join(folder, file).replaceAll('\\', '/'),
      ),
    ),
  );
  const paths = ['astro.config.mjs', 'eslint.config.mjs', ...lists.flat()];
  return Promise.all(
    paths
      .filter((path) => code.test(path) && !path.includes('/golden/'))
      .map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
}
