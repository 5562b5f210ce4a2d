import { writeChapter, type Chapter } from './e-book-chapter.ts';
import type { CopiedPage } from './copied-page.ts';
import { inOrder, leavePages, withoutScripts, type CopiedSite } from './copied-site.ts';
import { writeFrontPages } from './e-book-front.ts';
import { writeNavigation } from './e-book-navigation.ts';
import { writePackage } from './e-book-package.ts';
import type { EBookRecord } from './e-book-record.ts';

/** The search works in a browser only; the front page of a site is no page of a book. */
const left = ['/', '/search/'];

/** An e-book to which pages are added one by one, so that no more than one is held as a tree. */
export interface GrowingBook {
  /** Adds a page if it belongs into a book; its tree is changed. */
  readonly add: (page: CopiedPage) => void;
  readonly finish: (record: EBookRecord) => Map<string, string | Uint8Array>;
}

/** Begins an e-book. */
export function beginEBook(built: CopiedSite): GrowingBook {
  const site = leavePages(withoutScripts(built), (path) => left.includes(path));
  const chapters = new Map<string, Chapter>();
  return {
    add: (page) => {
      if (site.pages.has(page.path)) chapters.set(page.path, writeChapter(site, page));
    },
    finish: (record) => packBook(inOrder(site, chapters), record),
  };
}

/**
 * The files of an e-book (EPUB 3.2) made from the built pages, in the order in which they must be packed: cover, title page,
 * imprint, the whole texts, each paragraph with its note, then everything about them.
 * Nothing in them depends on the clock, and the work keeps its identity from edition to edition.
 */
function packBook(
  pages: readonly Chapter[],
  record: EBookRecord,
): Map<string, string | Uint8Array> {
  const held = record.declarations.map(({ id }) => `/${id}/`);
  const isWhole = ({ path }: Chapter) => held.includes(path);
  const chapters = [...pages.filter(isWhole), ...pages.filter((page) => !isWhole(page))];
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
