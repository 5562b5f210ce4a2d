import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CopiedPage } from '../../export/copies/copied-page.ts';

/** A copy of the whole that is being made. */
export interface Copy {
  /** Adds a page, in any order; its tree may be changed. */
  readonly add: (page: CopiedPage) => void | Promise<void>;
  /** Writes the copy and says in a sentence what it became. */
  readonly finish: () => Promise<string>;
}

/** Writes a copy under each of its names. */
export async function writeFiles(
  folder: string,
  names: readonly string[],
  pieces: readonly Uint8Array[],
): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), pieces);
  }
}
