import { rm } from 'node:fs/promises';
import { readContentFolder } from '../content/content-folder.ts';
import type { Ground } from '../export/ground.ts';
import { createMinimalContent, writeContent, type ContentFiles } from './minimal-content.ts';
import { toGround } from './to-ground.ts';

/** What published files are made from, of the minimal content, changed first if a case asks for it. */
export async function readMinimalGround(change?: (files: ContentFiles) => void): Promise<Ground> {
  const files = createMinimalContent();
  change?.(files);
  const root = await writeContent(files);
  const folder = await readContentFolder(root);
  await rm(root, { recursive: true });
  return toGround(folder);
}
