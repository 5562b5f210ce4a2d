import type { ListedPage } from './copied-site.ts';
import {
  findElement,
  hasClass,
  parsePage,
  readAttribute,
  readText,
  type PageElement,
} from './page-tree.ts';

/** A built page as the copies take it in: the file edition, the e-book, paper. */
export interface CopiedPage {
  /** `/2025/12/` */
  readonly path: string;
  /** Title without the name of the site; empty on the front page. */
  readonly title: string;
  /** What stands at the foot of the page in print: its citation, its address, the edition. */
  readonly printed: string;
  readonly main: PageElement;
  /** The strip of numbers above a declaration, if the page has one. */
  readonly strip: PageElement | null;
  readonly body: PageElement;
}

/**
 * Reads a built page for the copies.
 * @param listed the page in the list of all
 * @throws Error if the page has no `main`, or ids of which the list of pages does not know
 */
export function readCopiedPage({ path, ids }: ListedPage, html: string): CopiedPage {
  const document = parsePage(html);
  const root = findElement(document, ({ tagName }) => tagName === 'html');
  const body = findElement(document, ({ tagName }) => tagName === 'body');
  const main = body && findElement(body, ({ tagName }) => tagName === 'main');
  if (!body || !main)
    throw new Error(`${path} has no <main>: the copies take their text from there.`);
  const title = findElement(
    document,
    ({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'),
  );
  const missing = findElement(body, (element) => {
    const id = readAttribute(element, 'id');
    return id !== null && !ids.has(id);
  });
  if (missing)
    throw new Error(
      `${path} has the id “${readAttribute(missing, 'id')}”, which listIds in src/export/copies/copied-site.ts does not find.`,
    );
  return {
    path,
    title: title ? readText(title).replace(/(^| — )Every Paragraph$/, '') : '',
    printed: (root && readAttribute(root, 'data-printed')) ?? '',
    main,
    strip: findElement(body, (element) => element.tagName === 'nav' && hasClass(element, 'strip')),
    body,
  };
}
