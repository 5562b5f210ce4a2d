import { isDeclarationId, isLocator } from '../../../src/model/text/locator.ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Issue } from '../../../src/content/issue.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { parseHtml } from '../rule/html-tree.ts';
import { listFigureFaults } from './book-figures.ts';
import type { AuditRule } from '../rule/rule.ts';

const most = 3_000_000;

/** The file edition fits its bar, leads nowhere outside itself by mistake and loads nothing; the e-book is packed as it must be. */
export const copies: AuditRule = {
  name: 'copies',
  check: async (site) => {
    const html = String(await site.read('/every-paragraph.html'));
    const book = await site.read('/every-paragraph.epub');
    const root = parseHtml(html);
    const elements = root.findAll();
    const issues: Issue[] = [];
    const fault = (file: string, line: number | null, message: string, hint: string) =>
      issues.push({ rule: 'copies', file, line, message, hint });

    const bytes = Buffer.byteLength(html);
    if (bytes > most)
      fault(
        'every-paragraph.html',
        null,
        `${bytes} bytes; the bar is ${most}`,
        'Mark with data-once what another place of the copy says, too: copies leave it out.',
      );
    const ids = elements.flatMap((element) => element.attribute('id') ?? []);
    const known = new Set(ids);
    for (const id of known)
      if (ids.indexOf(id) !== ids.lastIndexOf(id))
        fault(
          'every-paragraph.html',
          null,
          `the id “${id}” is there twice`,
          'Give one of the two another name.',
        );
    const links = elements.flatMap((element) =>
      element.name === 'a' ? (element.attribute('href') ?? []) : [],
    );
    for (const link of links)
      if (
        link.startsWith('#')
          ? !known.has(decodeURIComponent(link.slice(1)))
          : !/^(https|mailto):/.test(link)
      )
        fault(
          'every-paragraph.html',
          null,
          `the link “${link}” leads nowhere`,
          'See src/export/copies/rewrite-links.ts.',
        );
    for (const element of elements)
      if (
        element.attribute('src') !== null ||
        (element.name === 'link' && element.attribute('href') !== null)
      )
        fault(
          'every-paragraph.html',
          element.line,
          `<${element.name}> loads “${element.attribute('src') ?? element.attribute('href')}”`,
          'Everything must stand in the file.',
        );
    for (const { path } of listTexts(site))
      if (!known.has(path.slice(1, -1)))
        fault(
          'every-paragraph.html',
          null,
          `${path} is missing`,
          'See src/export/copies/copied-site.ts.',
        );

    const [name] = Object.keys(unzipSync(book));
    if (name !== 'mimetype' || book.readUInt16LE(8) !== 0)
      fault(
        'every-paragraph.epub',
        null,
        'its first file is not an uncompressed “mimetype”',
        'See src/integrations/copies/e-book.ts.',
      );
    for (const [file, chapter] of readEBook(book))
      if (file.endsWith('.xhtml'))
        for (const message of listFigureFaults(chapter))
          fault(
            `every-paragraph.epub, ${file}`,
            null,
            message,
            'Leave one drawing in the copies: mark the others with data-once.',
          );
    return {
      issues,
      summary: `file edition ${(bytes / 1000).toFixed(0)} kB, ${links.length} links inside; e-book ${(book.length / 1000).toFixed(0)} kB`,
    };
  },
};

function listTexts({ pages }: BuiltSite): { path: string }[] {
  return pages.filter(
    ({ path }) =>
      isDeclarationPage(path) ||
      /^\/(statements|statistics|instruments|topics|meetings)\/[^/]+\/([^/]+\/)?$/.test(path),
  );
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
