import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from '../built/after-build.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';

/** Where the digests of all published files stand. */
export const checksumsPath = 'SHA256SUMS';

/** Files that hosts read and do not publish. */
const unpublished = /^(_headers|_redirects|nginx\.conf)$/;

/**
 * Writes `SHA256SUMS`, in the form that `sha256sum --check` reads. Must be the last step of a build.
 * @returns number of files in it
 */
export async function writeChecksums(folder: string): Promise<number> {
  const files = (await listBuiltFiles(folder)).filter(
    (file) => file !== checksumsPath && !unpublished.test(file),
  );
  // One after the other: a large site has more files than a system opens at once.
  const lines = files.map((file) => {
    const digest = createHash('sha256').update(readFileSync(join(folder, file)));
    return `${digest.digest('hex')}  ${file}\n`;
  });
  await writeFile(join(folder, checksumsPath), lines.join(''));
  return files.length;
}

/** The last step of a build. */
export function checksums(): AstroIntegration {
  return afterBuild('checksums', async (folder, logger) => {
    logger.info(`${await writeChecksums(folder)} files are sealed in ${checksumsPath}`);
  });
}
