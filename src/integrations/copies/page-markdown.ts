import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutScripts, type CopiedSite } from '../../export/copies/copied-site.ts';
import { toPageMarkdown } from '../../export/markdown/page-markdown.ts';
import { markdownPath } from '../../model/site/route.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';
import type { CopySettings } from '../built/read-built-pages.ts';
import type { Copy } from './copy.ts';

/** Every page that has something to read as Markdown beside it; texts and units have theirs from their records. */
export async function pageMarkdown(
  folder: string,
  built: CopiedSite,
  { edition, base }: CopySettings,
): Promise<Copy> {
  const there = new Set((await listBuiltFiles(folder)).map((file) => `/${file}`));
  const { pages, origin } = withoutScripts(built);
  let count = 0;
  return {
    add: async ({ path, main }) => {
      const file = markdownPath(path);
      if (file === null || !pages.has(path) || there.has(file)) return;
      const address = `${origin}${base.replace(/\/$/, '')}${path}`;
      await writeFile(join(folder, file), toPageMarkdown(main, { address, edition }));
      count++;
    },
    finish: () => Promise.resolve(`${count} pages in Markdown`),
  };
}
