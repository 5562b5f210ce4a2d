import { writeChapter } from './e-book-chapter.ts';
import type { CopiedPage, CopiedSite } from './copied-site.ts';
import { writeFrontPages } from './e-book-front.ts';
import { writeNavigation } from './e-book-navigation.ts';
import { writePackage } from './e-book-package.ts';
import type { EBookRecord } from './e-book-record.ts';
import { listIds } from './rewrite-links.ts';

/** The search works in a browser only; the front page of a site is no page of a book. */
const left = ['/', '/search/'];

/**
 * The files of an e-book (EPUB 3.2) made from the built pages, in the order in which they must be packed: cover, title page,
 * imprint, the whole texts, each paragraph with its note, then everything about them.
 * Nothing in them depends on the clock, and the work keeps its identity from edition to edition.
 */
export function writeEBook(
  built: CopiedSite,
  record: EBookRecord,
): Map<string, string | Uint8Array> {
  const site = {
    ...built,
    pages: new Map([...built.pages].filter(([path]) => !left.includes(path))),
  };
  for (const page of site.pages.values()) listIds(page);
  const held = record.declarations.map(({ id }) => `/${id}/`);
  const isWhole = ({ path }: CopiedPage) => held.includes(path);
  const pages = [...site.pages.values()];
  const chapters = [...pages.filter(isWhole), ...pages.filter((page) => !isWhole(page))].map(
    (page) => writeChapter(site, page),
  );
  const front = writeFrontPages(record);
  const files = new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', writePackage(front, chapters, record)],
    ['EPUB/nav.xhtml', writeNavigation(front, chapters)],
    ['EPUB/style.css', record.style],
    ['EPUB/cover.png', record.cover],
  ]);
  for (const { file, content } of [...front, ...chapters]) {
    if (files.has(`EPUB/${file}`)) throw new Error(`Two pages would be ${file} in the e-book.`);
    files.set(`EPUB/${file}`, content);
  }
  return files;
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
