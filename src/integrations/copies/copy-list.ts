import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from '../built/after-build.ts';
import { formatSize } from '../../model/wording/size.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';

/** What a later step writes is listed without its size. */
const later = new Set(['SHA256SUMS']);

/** Fills the sizes of the copies into the pages that list them and takes out what was not made. */
export function copyList(): AstroIntegration {
  return afterBuild('copy-list', async (folder) => {
    for (const file of (await listBuiltFiles(folder)).filter((name) =>
      name.endsWith('index.html'),
    )) {
      const html = await readFile(join(folder, file), 'utf8');
      if (!html.includes('data-copy-file=')) continue;
      await writeFile(
        join(folder, file),
        await fillCopyList(html, (name) => sizeOf(join(folder, name))),
      );
    }
  });
}

/**
 * @param html a page with the list of copies
 * @param measure bytes of a file, or null if there is none
 */
export async function fillCopyList(
  html: string,
  measure: (file: string) => Promise<number | null>,
): Promise<string> {
  let filled = html;
  for (const [entry, file = ''] of html.matchAll(/<li data-copy-file="([^"]+)".*?<\/li>\s*/gs)) {
    const bytes = await measure(file);
    const size = bytes === null ? '' : formatSize(bytes);
    filled = filled.replace(entry, () =>
      bytes === null && !later.has(file)
        ? ''
        : entry
            .replace(/ data-copy-file="[^"]+"/, '')
            .replace(/<small data-size(="[^"]*")?><\/small>/, size && `<small>${size}</small>`),
    );
  }
  return filled;
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}
