import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readContentFolder } from '../../content/content-folder.ts';
import { writeEBook } from '../../export/copies/e-book.ts';
import { readBuiltPages, type CopyGround } from '../built/read-built-pages.ts';

/** Where the e-book stands in the built site. */
export const eBookPath = 'every-paragraph.epub';

/** Packs the built pages as an EPUB. */
export function eBook({ edition, base, site }: CopyGround): AstroIntegration {
  return {
    name: 'e-book',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { content } = await readContentFolder(
          fileURLToPath(new URL('../../../content', import.meta.url)),
        );
        const files = writeEBook(await readBuiltPages(folder, base, new URL(site).origin), {
          edition,
          modified:
            Object.values(content.annotations)
              .map(({ reviewed }) => reviewed)
              .sort()
              .at(-1) ?? '',
          style: await readFile(new URL('../../styles/e-book.css', import.meta.url), 'utf8'),
        });
        const packed = zipFiles(files);
        await writeFile(join(folder, eBookPath), packed);
        logger.info(`${files.size} files in an e-book of ${Math.round(packed.length / 1000)} kB`);
      },
    },
  };
}

/** A zip whose bytes follow from its files alone: a fixed date, given as local time because that is what a zip holds. */
function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  // The first file of an e-book lies uncompressed, so that its type can be read at a fixed place.
  for (const [name, text] of files)
    entries[name] = [strToU8(text), { mtime, level: name === 'mimetype' ? 0 : 9, os: 0 }];
  return zipSync(entries);
}
