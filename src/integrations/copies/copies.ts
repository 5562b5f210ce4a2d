import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listBuiltPages, readBuiltPage, type CopySettings } from '../built/read-built-pages.ts';
import { eBook } from './e-book.ts';
import { fileEdition } from './file-edition.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Makes the copies of the whole from the built pages: Markdown, e-book, file edition. Each page is parsed once, for all of them. */
export function copies(settings: CopySettings): AstroIntegration {
  return {
    name: 'copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { base, site: address } = settings;
        const site = await listBuiltPages(folder, base, new URL(address).origin);
        // The last one changes the tree of a page.
        const made = [
          await pageMarkdown(folder, site, settings),
          eBook(folder, site, settings),
          await fileEdition(folder, site, settings),
        ];
        for (const listed of site.pages.values()) {
          const page = await readBuiltPage(folder, listed);
          for (const copy of made) await copy.add(page);
        }
        for (const copy of made) logger.info(await copy.finish());
      },
    },
  };
}
