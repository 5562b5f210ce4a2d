import type { AstroIntegration } from 'astro';
import { restrictSite, type CopiedSite, type ListedPage } from '../../export/copies/copied-site.ts';
import { listEntries, takePage } from '../../export/copies/entry.ts';
import type { CopySet } from '../../model/offline/copy-set.ts';
import { afterBuild } from '../built/after-build.ts';
import { listBuiltPages, readBuiltPage, type CopySettings } from '../built/read-built-pages.ts';
import { takeCopySets } from '../built/take-copy-sets.ts';
import type { Copy } from './copy.ts';
import { eBook } from './e-book.ts';
import { fileEdition, readSharedParts } from './file-edition.ts';
import { pageMarkdown } from './page-markdown.ts';

/** The copies of a set of declarations that are being made, and the pages they hold. */
interface Copies {
  readonly set: CopySet;
  readonly held: CopiedSite;
  readonly copies: readonly Copy[];
}

/** Makes the copies from the built pages: Markdown; for each set of declarations an e-book and a file edition. */
export function copies(settings: CopySettings): AstroIntegration {
  return afterBuild('copies', async (folder, logger) => {
    const { base, site: address } = settings;
    const site = await listBuiltPages(folder, base, new URL(address).origin);
    const parts = await readSharedParts(folder, site, address);
    const markdown = await pageMarkdown(folder, site, settings);
    const sets = takeCopySets().map((set): Copies => {
      const held = restrictSite(site, set);
      const book = eBook(folder, held, set, settings);
      return { set, held, copies: [book, fileEdition(folder, held, set, parts, settings)] };
    });
    /** Reads and parses a page once, for all copies that hold it. */
    const add = async (listed: ListedPage, takers: readonly Copies[]) => {
      const page = await readBuiltPage(folder, listed);
      await markdown.add(page);
      const [{ set: texts } = {}] = takers;
      const entries = texts && texts.id !== null ? listEntries(site, page, texts) : new Map();
      const onSite = site.origin + base.replace(/\/?$/, page.path);
      for (const { set, held, copies } of takers)
        if (held.pages.has(page.path))
          for (const copy of copies) await copy.add(takePage(page, set, entries, onSite));
    };
    const byHolder = Map.groupBy(site.pages.values(), ({ path }) => {
      const holders = sets.filter(({ held }) => held.pages.has(path));
      return holders.length === 1 ? holders[0] : undefined;
    });
    for (const page of byHolder.get(undefined) ?? []) await add(page, sets);
    // One set after the other, so that no more than one is held whole.
    for (let next = sets.shift(); next; next = sets.shift()) {
      for (const page of byHolder.get(next) ?? []) await add(page, [next]);
      for (const copy of next.copies) logger.info(await copy.finish());
    }
    logger.info(await markdown.finish());
  });
}
