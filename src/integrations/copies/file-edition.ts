import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopiedSite } from '../../export/copies/copied-site.ts';
import { beginFileEdition } from '../../export/copies/file-edition.ts';
import { bundleScript } from '../bundle/bundle-script.ts';
import { readStyles, type CopySettings } from '../built/read-built-pages.ts';
import type { Copy } from './copy.ts';
import { readFileSearch } from './file-search.ts';

/** Where the file edition stands in the built site. */
const fileEditionPath = 'every-paragraph.html';

/** The whole built site in one HTML file that opens without a server. */
export async function fileEdition(
  folder: string,
  site: CopiedSite,
  { edition, site: address }: CopySettings,
): Promise<Copy> {
  const own = await readFile(new URL('../../styles/file-edition.css', import.meta.url), 'utf8');
  const file = beginFileEdition(site, `${await readStyles(folder, site)}\n${own}`);
  return {
    add: file.add,
    finish: async () => {
      const pieces = file.finish({
        edition: edition.slice(0, 8),
        script: await bundleScript('copies/file-edition.ts', address),
        index: await readFileSearch(folder),
        digest: (text) => createHash('sha256').update(text).digest('base64'),
      });
      await writeFile(join(folder, fileEditionPath), pieces);
      const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
      return `${site.pages.size} pages in one file of ${Math.round(bytes / 1000)} kB`;
    },
  };
}
