import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFolder } from '../../../src/content/content-folder.ts';
import { readQuotationFile } from '../../quotation/read-quotation-file.ts';
import { readSourceTexts } from '../../quotation/read-source-texts.ts';
import type { Ground } from './rule.ts';

/**
 * Reads all that the rules look at.
 * @param root the content folder
 * @param sources folder of the source texts, or null if it is not at hand
 * @throws Error if the folder of source texts cannot be read
 */
export async function readGround(root: string, sources: string | null): Promise<Ground> {
  const folder = await readContentFolder(root);
  return {
    folder,
    transcriptions: await readTranscriptions(join(root, 'transcriptions')),
    quotations: await readQuotationFile(root),
    sources: sources === null ? null : await readSourceTexts(sources, folder),
  };
}

async function readTranscriptions(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await readdir(folder).catch(() => []);
  const years = names
    .flatMap((name) => /^(\d{4}|a-res-[a-z0-9-]+)\.md$/.exec(name)?.[1] ?? [])
    .sort();
  return new Map(
    await Promise.all(
      years.map(async (year) => [year, await readFile(join(folder, `${year}.md`))] as const),
    ),
  );
}
