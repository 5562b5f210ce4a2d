import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { restrictSite } from '../../export/copies/copied-site.ts';
import { listEntries, takePage } from '../../export/copies/entry.ts';
import { listBuiltPages, readBuiltPage, type CopySettings } from '../built/read-built-pages.ts';
import { takeCopySets } from '../built/take-copy-sets.ts';
import { eBook } from './e-book.ts';
import { fileEdition, readSharedParts } from './file-edition.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Makes the copies from the built pages: Markdown; for each set of declarations an e-book and a file edition. Each page is parsed once, for all of them. */
export function copies(settings: CopySettings): AstroIntegration {
  return {
    name: 'copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { base, site: address } = settings;
        const site = await listBuiltPages(folder, base, new URL(address).origin);
        const sets = takeCopySets();
        const [texts] = sets;
        const parts = await readSharedParts(folder, site, address);
        const markdown = await pageMarkdown(folder, site, settings);
        const made = sets.flatMap((set) => {
          const held = restrictSite(site, set);
          const [book, file] = [
            eBook(folder, held, set, settings),
            fileEdition(folder, held, set, parts, settings),
          ];
          return [book, file].map((copy) => ({ set, pages: held.pages, copy }));
        });
        for (const listed of site.pages.values()) {
          const page = await readBuiltPage(folder, listed);
          await markdown.add(page);
          const entries = texts && texts.id !== null ? listEntries(site, page, texts) : new Map();
          const onSite = site.origin + base.replace(/\/?$/, page.path);
          for (const { set, pages, copy } of made)
            if (pages.has(page.path)) await copy.add(takePage(page, set, entries, onSite));
        }
        for (const copy of [markdown, ...made.map((one) => one.copy)])
          logger.info(await copy.finish());
      },
    },
  };
}
