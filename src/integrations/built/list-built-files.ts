import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a built site as a path from its root, without a slash before it, in the order of the signs in it. */
export async function listBuiltFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
