import { isInSet, type CopySet } from '../../model/offline/copy-set.ts';
import {
  compareUnits,
  isDeclarationId,
  isLocator,
  parseLocator,
} from '../../model/text/locator.ts';

/** What is known of every page before one of them is read. */
export interface ListedPage {
  /** `/2025/12/` */
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses of its style sheets. */
  readonly styles: readonly string[];
}

/** The built pages a copy is made from, in the order of reading. */
export interface CopiedSite {
  readonly base: string;
  /** `https://example.org`, the origin the site was built for. */
  readonly origin: string;
  readonly pages: ReadonlyMap<string, ListedPage>;
  /** Second addresses and where they lead. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Pages of the site that other copies hold: links to them lead to the site. */
  readonly outside: ReadonlySet<string>;
}

/** Pages that are of no use without the network or without their script; everything else is copied, new pages too. */
const left = /^\/(404\.html|offline\/|data\/|brief\/|.*\/cite\/)/;
/** Pages that a copy has only if it runs scripts. */
const scripted = /^\/check\//;

/**
 * Lists built pages for the copies. Links lead from page to page, so the ids of all are known before one is read; they are
 * found without parsing, so that no page is parsed twice and no two pages are held at once.
 * @param files HTML by path from the root of the site, `/2025/12/index.html`
 */
export function listCopiedSite(
  files: Iterable<readonly [file: string, html: string]>,
  base: string,
  origin: string,
): CopiedSite {
  const pages: ListedPage[] = [];
  const redirects = new Map<string, string>();
  for (const [file, html] of files) {
    const path = file.replace(/\/index\.html$/, '/');
    const target = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1];
    if (target !== undefined) redirects.set(path, target);
    else if (!left.test(path)) pages.push({ path, ids: listIds(html), styles: listStyles(html) });
  }
  return {
    base,
    origin,
    redirects,
    outside: new Set(),
    pages: new Map(pages.sort(byPlace).map((page) => [page.path, page])),
  };
}

/** The site as a copy has it that runs no scripts. */
export function withoutScripts(site: CopiedSite): CopiedSite {
  return leavePages(site, (path) => scripted.test(path));
}

/** The site without some of its pages: links to them lead nowhere. */
export function leavePages(site: CopiedSite, isLeft: (path: string) => boolean): CopiedSite {
  return { ...site, pages: new Map([...site.pages].filter(([path]) => !isLeft(path))) };
}

/** The site as far as a copy of some declarations holds it: links to the rest lead to the site itself. */
export function restrictSite(site: CopiedSite, set: CopySet): CopiedSite {
  const outside = [...site.pages.keys()].filter((path) => !isInSet(path, set));
  const left = new Set(outside);
  return { ...leavePages(site, (path) => left.has(path)), outside: left };
}

/** What was made of pages, added in any order, in the order of reading. */
export function inOrder<T>({ pages }: CopiedSite, made: ReadonlyMap<string, T>): T[] {
  return [...pages.keys()].flatMap((path) => made.get(path) ?? []);
}

/** The ids in a page. */
export function listIds(html: string): ReadonlySet<string> {
  const id = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*?\sid=(?:"([^"]+)"|'([^']+)'|([^\s>"']+))/gi;
  return new Set(
    [...html.matchAll(id)].map(([, double, single, bare]) => double ?? single ?? bare ?? ''),
  );
}

function listStyles(html: string): string[] {
  const links = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => / href="([^"]+)"/.exec(link)?.[1] ?? []);
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

function byPlace(a: ListedPage, b: ListedPage): number {
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
