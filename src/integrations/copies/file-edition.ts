import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFileEdition } from '../../export/copies/file-edition.ts';
import { bundleScript } from '../bundle/bundle-script.ts';
import { readBuiltPages, readStyles, type CopySettings } from '../built/read-built-pages.ts';
import { readFileSearch } from './file-search.ts';

/** Where the file edition stands in the built site. */
export const fileEditionPath = 'every-paragraph.html';

/** Writes the whole built site into one HTML file that opens without a server. */
export function fileEdition({ edition, base, site }: CopySettings): AstroIntegration {
  return {
    name: 'file-edition',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readBuiltPages(folder, base, new URL(site).origin, true);
        const own = await readFile(
          new URL('../../styles/file-edition.css', import.meta.url),
          'utf8',
        );
        const html = writeFileEdition(pages, {
          edition: edition.slice(0, 8),
          style: `${await readStyles(folder, pages)}\n${own}`,
          script: await bundleScript('copies/file-edition.ts', site),
          index: await readFileSearch(folder),
          digest: (text) => createHash('sha256').update(text).digest('base64'),
        });
        await writeFile(join(folder, fileEditionPath), html);
        logger.info(
          `${pages.pages.size} pages in one file of ${Math.round(Buffer.byteLength(html) / 1000)} kB`,
        );
      },
    },
  };
}
