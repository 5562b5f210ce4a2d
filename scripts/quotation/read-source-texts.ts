import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFolder } from '../../src/content/content-folder.ts';

/** Source texts by their id in `content/sources`. */
export type SourceTexts = ReadonlyMap<string, string>;

/** The folder of source texts cannot be read. */
export class SourceFolderError extends Error {
  override readonly name = 'SourceFolderError';
}

/**
 * Reads the source texts from a folder. A file is known by its bytes, whatever its name:
 * its SHA-256 is the one in `content/sources/<id>.yaml`.
 * @returns the texts found; a source whose file is not in the folder is missing from the map
 * @throws SourceFolderError if the folder cannot be read
 */
export async function readSourceTexts(
  folder: string,
  { content }: ContentFolder,
): Promise<SourceTexts> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new SourceFolderError(
      `SOURCES names “${folder}”, which is no folder that can be read; give the folder of the source texts.`,
      { cause },
    );
  });
  const texts = new Map<string, string>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const bytes = await readFile(join(folder, entry.name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    for (const [id, source] of Object.entries(content.sources))
      if (source.sha256 === sha256) texts.set(id, bytes.toString('utf8'));
  }
  return texts;
}
