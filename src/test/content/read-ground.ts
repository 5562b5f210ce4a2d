import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../content/content-folder.ts';
import type { Ground } from '../../export/ground.ts';
import { toGround } from '../to-ground.ts';

/** What published files are made from, of `content/` as it is. */
export async function readGround(): Promise<Ground> {
  return toGround(
    await readContentFolder(fileURLToPath(new URL('../../../content', import.meta.url))),
  );
}
