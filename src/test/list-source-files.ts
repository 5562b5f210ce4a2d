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
  const paths = [...(await listPaths('src')), ...(await listPaths('scripts'))];
  return readAll(['astro.config.mjs', ...paths.filter((path) => code.test(path))]);
}

/** Every file a person writes, the transcriptions and golden folders aside: those are kept as they came. */
export async function listTextFiles(): Promise<SourceFile[]> {
  const folders = ['src', 'scripts', 'content', 'public', '.ci', '.github'];
  const lists = await Promise.all(folders.map((folder) => listPaths(folder)));
  const top = (await readdir(root, { withFileTypes: true }))
    // In a worktree of Git “.git” is a file that names a folder of the machine.
    .filter((entry) => entry.isFile() && !['package-lock.json', '.git'].includes(entry.name))
    .map(({ name }) => name);
  return readAll(
    [...lists.flat(), ...top].filter(
      (path) => !/^content\/transcriptions\/.*\.md$|\/golden\/|\.png$/.test(path),
    ),
  );
}

async function listPaths(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function readAll(paths: readonly string[]): Promise<SourceFile[]> {
  return Promise.all(
    paths
      .toSorted()
      .map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}
