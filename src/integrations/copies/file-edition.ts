import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CopiedSite } from '../../export/copies/copied-site.ts';
import { beginFileEdition } from '../../export/copies/file-edition.ts';
import { describeSet } from '../../export/copies/set-notice.ts';
import { listCopyFiles, type CopySet } from '../../model/offline/copy-set.ts';
import { bundleScript } from '../bundle/bundle-script.ts';
import { readStyles, type CopySettings } from '../built/read-built-pages.ts';
import { writeFiles, type Copy } from './copy.ts';
import { readFileSearch } from './file-search.ts';

/** What all file editions have in common, made once. */
interface SharedParts {
  readonly style: string;
  readonly script: string;
}

export async function readSharedParts(
  folder: string,
  site: CopiedSite,
  address: string,
): Promise<SharedParts> {
  const own = await readFile(new URL('../../styles/file-edition.css', import.meta.url), 'utf8');
  return {
    style: `${await readStyles(folder, site)}\n${own}`,
    script: await bundleScript('copies/file-edition.ts', address, site.base),
  };
}

/** The built pages of a set in one HTML file that opens without a server. */
export function fileEdition(
  folder: string,
  site: CopiedSite,
  set: CopySet,
  { style, script }: SharedParts,
  { edition, base, site: address }: CopySettings,
): Copy {
  const file = beginFileEdition(site, style);
  return {
    add: file.add,
    finish: async () => {
      const pieces = file.finish({
        edition: edition.slice(0, 8),
        notice: describeSet(set, `#${set.id}`, address + base.replace(/\/?$/, '/')),
        script,
        index: await readFileSearch(folder, set),
        digest: (text) => createHash('sha256').update(text).digest('base64'),
      });
      const names = listCopyFiles(set, 'html');
      await writeFiles(folder, names, pieces);
      const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
      return `${site.pages.size} pages in one file of ${Math.round(bytes / 1000)} kB, ${names[0]}`;
    },
  };
}
