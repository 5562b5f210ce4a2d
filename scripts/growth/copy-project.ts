import { cp, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const left = new Set(['node_modules', 'dist', '.git', '.astro'].map((name) => join(project, name)));

/**
 * Copies the project, whose content may then be changed; what is installed is shared, what is built is not copied.
 * @returns the folder of the copy, which the caller removes
 */
export async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), 'every-paragraph-copy-'));
  await cp(project, copy, { recursive: true, filter: (path) => !left.has(path) });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
