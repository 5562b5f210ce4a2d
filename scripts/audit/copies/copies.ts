import { strFromU8, unzipSync } from 'fflate';
import { isInSet, listCopyFiles } from '../../../src/model/offline/copy-set.ts';
import { isDeclarationId, isLocator } from '../../../src/model/text/locator.ts';
import { unitPath } from '../../../src/model/site/route.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { parseHtml } from '../rule/html-tree.ts';
import { createRule } from '../rule/rule.ts';
import { readSiteRoot } from '../rule/site-root.ts';
import { listFigureFaults } from './book-figures.ts';
import { listFileFaults } from './list-file-faults.ts';
import { readCopySets } from './read-copy-sets.ts';

/** Each file edition fits its bar, leads nowhere outside itself by mistake and loads nothing; each e-book is packed as it must be. */
export const copies = createRule({
  name: 'copies',
  hint: 'See src/integrations/copies.',
  check: async (site, fault) => {
    const sizes: [html: number, links: number, book: number][] = [];
    const answers = createAnswers(site);
    const sets = await readCopySets(site);
    for (const set of sets) {
      const [files, books] = [listCopyFiles(set, 'html'), listCopyFiles(set, 'epub')];
      const [[file = ''], [book = '']] = [files, books];
      const html = await site.read(`/${file}`);
      const root = parseHtml(String(html));
      const wanted = listTexts(site).filter((path) => isInSet(path, set));
      const ids = wanted.map(nameInFile);
      for (const [message, line, hint] of listFileFaults(root, html.length, ids, answers))
        fault(file, message, { line, hint });
      const epub = await site.read(`/${book}`);
      const [name] = Object.keys(unzipSync(epub));
      if (name !== 'mimetype' || epub.readUInt16LE(8) !== 0)
        fault(book, 'its first file is not an uncompressed “mimetype”');
      for (const [part, chapter] of readEBook(epub))
        if (part.endsWith('.xhtml'))
          for (const message of listFigureFaults(chapter))
            fault(`${book}, ${part}`, message, {
              hint: 'Leave one drawing in the copies: mark the others with data-once.',
            });
      for (const [first = '', ...others] of [files, books])
        for (const other of others)
          if (!(await site.read(`/${other}`)).equals(await site.read(`/${first}`)))
            fault(other, `is not the same as ${first}`);
      sizes.push([html.length, root.findAll('a').length, epub.length]);
    }
    const most = (at: 0 | 1 | 2) => Math.max(...sizes.map((size) => size[at]));
    const each = sets.length > 1 ? `${sets.length} of each, the largest: ` : '';
    return `${each}file edition ${(most(0) / 1000).toFixed(0)} kB, ${most(1)} links inside; e-book ${(most(2) / 1000).toFixed(0)} kB`;
  },
});

/** Whether the site has what a full address of it names; null for an address of another site. */
function createAnswers(site: BuiltSite): (address: string) => boolean | null {
  const root = readSiteRoot(site);
  return (address) => {
    if (root === null || !address.startsWith(root)) return null;
    const path = `/${decodeURI(address.slice(root.length)).replace(/[?#].*$/s, '')}`;
    return site.files.has(path.replace(/\/$/, '/index.html'));
  };
}

function listTexts({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path }) =>
    isDeclarationPage(path) ||
    /^\/(statements|statistics|instruments|topics|meetings)\/[^/]+\/([^/]+\/)?$/.test(path)
      ? path
      : [],
  );
}

/** The name of a text in a file edition: that of its page, and in it that of a subparagraph, `2025/18/d-ii`. */
function nameInFile(path: string): string {
  const place = path.slice(1, -1);
  return isLocator(place) ? unitPath(place).replace(/^\/|\/$|(?<=\/)#/g, '') : place;
}

/** The page of a whole declaration, or of one of its paragraphs. */
function isDeclarationPage(path: string): boolean {
  const place = path.slice(1, -1);
  return isDeclarationId(place) || isLocator(place);
}

/** The documents of the e-book, by their names in it. */
export function readEBook(book: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(book)).map(([name, content]) => [name, strFromU8(content)]),
  );
}
