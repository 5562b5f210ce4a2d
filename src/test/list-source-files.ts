import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

/** A file of the project's own code. */
export interface SourceFile {
  /** From the root of the project, with slashes: `src/model/route.ts`. */
  readonly path: string;
  readonly text: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

const code = /\.(ts|mjs|astro|css)$/;

/** Every file of code under `src` and `scripts`, and the configuration of Astro, in the order of their paths. */
export async function listSourceFiles(): Promise<SourceFile[]> {
  const lists = await Promise.all(
    ['src', 'scripts'].map((folder) =>
      readdir(join(root, folder), { recursive: true, withFileTypes: true }),
    ),
  );
  const paths = lists
    .flat()
    .filter((entry) => entry.isFile() && code.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return Promise.all(
    ['astro.config.mjs', ...paths].sort().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}
