import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toPageMarkdown } from '../../export/markdown/page-markdown.ts';
import { markdownPath } from '../../model/site/route.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';
import { readBuiltPages, type CopySettings } from '../built/read-built-pages.ts';

/** Writes every page that has something to read as Markdown beside it; texts and units have theirs from their records. */
export function pageMarkdown({ edition, base, site }: CopySettings): AstroIntegration {
  return {
    name: 'page-markdown',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const there = new Set((await listBuiltFiles(folder)).map((file) => `/${file}`));
        const { pages, origin } = await readBuiltPages(folder, base, new URL(site).origin);
        let count = 0;
        for (const { path, main } of pages.values()) {
          const file = markdownPath(path);
          if (file === null || there.has(file)) continue;
          const address = `${origin}${base.replace(/\/$/, '')}${path}`;
          await writeFile(join(folder, file), toPageMarkdown(main, { address, edition }));
          count++;
        }
        logger.info(`${count} pages in Markdown`);
      },
    },
  };
}
