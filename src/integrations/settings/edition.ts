import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const roots = ['content', 'public', 'src'];
const single = ['astro.config.mjs', 'package-lock.json'];

/** Tests and the READMEs of folders shape nothing that is published. */
const hasEffect = (file: string) =>
  file.startsWith('content/') || !/^src\/test\/|\.test\.ts$|README\.md$/.test(file);

/**
 * The edition of the site: the digest of everything it is built from.
 * The same for the same files, whatever the folder, the clock, the locale or the order in which they are listed.
 * @param project root folder of the project
 * @returns SHA-256 in hex; its first eight digits are shown to readers
 */
export async function computeEdition(project: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await listFiles(project)).sort()) {
    hash.update(`${file}\0`);
    hash.update(
      createHash('sha256')
        .update(await readFile(join(project, file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

async function listFiles(project: string): Promise<string[]> {
  const lists = await Promise.all(
    roots.map(async (root) => {
      const entries = await readdir(join(project, root), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(project.length + 1)
            .replaceAll('\\', '/'),
        );
    }),
  );
  return [...lists.flat().filter(hasEffect), ...single];
}
