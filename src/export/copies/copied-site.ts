import {
  compareUnits,
  isDeclarationId,
  isLocator,
  parseLocator,
} from '../../model/text/locator.ts';
import {
  findElements,
  parsePageOnce,
  readAttribute,
  readText,
  hasClass,
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
  readonly styles: readonly string[];
}

/** The built pages a copy is made from. */
export interface CopiedSite {
  readonly base: string;
  /** `https://example.org`, the origin the site was built for. */
  readonly origin: string;
  readonly pages: ReadonlyMap<string, CopiedPage>;
  /** Second addresses and where they lead. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Pages that are of no use without the network or without their script; everything else is copied, new pages too. */
const left = /^\/(404\.html|offline\/|data\/|brief\/|.*\/cite\/)/;
/** Pages that a copy has only if it runs scripts. */
const scripted = /^\/check\//;

/**
 * Reads built pages for the copies.
 * @param files HTML by path from the root of the site, `/2025/12/index.html`
 * @param runs whether the copy runs scripts
 * @throws Error if a page has no `main`
 */
export function readCopiedSite(
  files: ReadonlyMap<string, string>,
  base: string,
  origin: string,
  runs = false,
): CopiedSite {
  const pages: CopiedPage[] = [];
  const redirects = new Map<string, string>();
  for (const [file, html] of files) {
    const path = file.replace(/\/index\.html$/, '/');
    const target = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1];
    if (target !== undefined) redirects.set(path, target);
    else if (!left.test(path) && (runs || !scripted.test(path))) pages.push(readPage(path, html));
  }
  return {
    base,
    origin,
    redirects,
    pages: new Map(pages.sort(byPlace).map((page) => [page.path, page])),
  };
}

function readPage(path: string, html: string): CopiedPage {
  const document = parsePageOnce(html);
  const [main] = findElements(document, ({ tagName }) => tagName === 'main');
  const [body] = findElements(document, ({ tagName }) => tagName === 'body');
  if (!main || !body)
    throw new Error(`${path} has no <main>: the copies take their text from there.`);
  const [title] = findElements(
    document,
    ({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'),
  );
  const [strip] = findElements(
    body,
    (element) => element.tagName === 'nav' && hasClass(element, 'strip'),
  );
  const [root] = findElements(document, ({ tagName }) => tagName === 'html');
  const styles = findElements(
    document,
    (element) => element.tagName === 'link' && readAttribute(element, 'rel') === 'stylesheet',
  );
  return {
    path,
    title: title ? readText(title).replace(/(^| — )Every Paragraph$/, '') : '',
    printed: (root && readAttribute(root, 'data-printed')) ?? '',
    main,
    strip: strip ?? null,
    body,
    styles: styles.map((link) => readAttribute(link, 'href') ?? ''),
  };
}

/** The order of reading: front page, the declarations from the newest on, then everything about them. */
const parts = [
  'compare',
  'commitments',
  'definition',
  'instruments',
  'meetings',
  'statements',
  'positions',
  'statistics',
  'topics',
  'glossary',
  'about',
  'search',
];

function findPart(part: string): number {
  if (part === '') return 0;
  if (isDeclarationId(part)) return 1;
  return parts.includes(part) ? 2 + parts.indexOf(part) : 2 + parts.length;
}

function byPlace(a: CopiedPage, b: CopiedPage): number {
  const [one, other] = [a.path.split('/').slice(1), b.path.split('/').slice(1)];
  const [first = '', second = ''] = [one[0], other[0]];
  const apart = findPart(first) - findPart(second);
  if (apart !== 0) return apart;
  if (isDeclarationId(first) && first !== second) return first < second ? 1 : -1;
  const units = [one, other].map((steps) => steps.filter((step) => step !== '').join('/'));
  const [unit = '', next = ''] = units;
  if (isLocator(unit) && isLocator(next))
    return compareUnits(parseLocator(unit), parseLocator(next));
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [x = '', y = ''] = [one[at], other[at]];
    if (x === y) continue;
    const numbers = Number(x) - Number(y);
    if (x !== '' && y !== '' && !Number.isNaN(numbers)) return numbers;
    return x < y ? -1 : 1;
  }
  return 0;
}
