import { cleanPage, renameIds } from './clean-page.ts';
import type { CopiedPage, CopiedSite } from './copied-site.ts';
import {
  findElements,
  isElement,
  readAttribute,
  readText,
  setAttribute,
  type PageElement,
} from './page-tree.ts';
import { listIds, rewriteLinks } from './rewrite-links.ts';
import { pageFragment } from './page-fragment.ts';
import { writeHtml } from './write-markup.ts';

/** What the file edition carries beside the pages. */
export interface FileEditionParts {
  /** Eight hex digits. */
  readonly edition: string;
  /** All style rules, those of the pages and its own. */
  readonly style: string;
  /** The script of the search. */
  readonly script: string;
  /** The search in one piece: its index and what it knows beside it. */
  readonly index: unknown;
  /** SHA-256 in base64. */
  readonly digest: (text: string) => string;
}

/**
 * All pages in one HTML file that asks nobody for anything: links lead to fragments, style and script stand in the file.
 * Without script it reads whole; the choice of the page shown is made by style rules alone.
 */
export function writeFileEdition(
  site: CopiedSite,
  { edition, style, script, index, digest }: FileEditionParts,
): string {
  const start = site.pages.get('/');
  if (!start) throw new Error('There is no front page to make the file edition from.');
  const [head, foot] = ['header', 'footer'].map((name) => {
    const found = start.body.childNodes.find((node) => node.nodeName === name);
    if (!found || !isElement(found))
      throw new Error(`The front page has no <${name}> for the file edition.`);
    return found;
  }) as [PageElement, PageElement];
  // Ids are listed before anything is renamed.
  for (const page of site.pages.values()) listIds(page);
  const sections = [...site.pages.values()].map((page) => toSection(page));
  for (const root of [head, foot]) prepare(site, start, root, style);
  for (const { page, parts } of sections)
    for (const root of parts) prepare(site, page, root, style);
  const code = script.replaceAll('</script', '<\\/script');
  return [
    `<!doctype html><html lang=en data-printed="Every Paragraph — file edition ${edition}"><head><meta charset=utf-8>`,
    // The file may use what stands in it and nothing else: a promise that the browser keeps.
    `<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(code)}' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'">`,
    '<meta name=viewport content="width=device-width, initial-scale=1"><meta name=referrer content=no-referrer>',
    `<title>Every Paragraph — file edition ${edition}</title><style>${style}</style></head><body>`,
    '<a class=skip href="#main">To the text</a>',
    writeHtml([head]),
    '<main id=main>',
    ...sections.map(
      ({ page, parts }) =>
        `<section class=page id="${pageFragment(page.path)}">${writeHtml(parts)}</section>`,
    ),
    '</main>',
    '<p class=whole-file><label><input type=checkbox id=all-pages> All pages at once, to search with the browser or to print everything</label></p>',
    writeHtml([foot]),
    `<script type=application/json id=search-index>${JSON.stringify(index).replaceAll('<', '\\u003c')}</script>`,
    `<script>${code}</script>`,
    '</body></html>\n',
  ].join('');
}

/** The parts of a page that go into the file: its text, and the numbers of the whole declaration above that declaration. */
function toSection(page: CopiedPage): { page: CopiedPage; parts: PageElement[] } {
  page.main.tagName = page.main.nodeName = 'div';
  setAttribute(page.main, 'id', null);
  return {
    page,
    parts: page.strip && /^\/\d{4}\/$/.test(page.path) ? [page.strip, page.main] : [page.main],
  };
}

/** Makes a piece of a page fit for the file: cleaned, ids of its own, links to fragments. */
function prepare(site: CopiedSite, page: CopiedPage, root: PageElement, style: string): void {
  const kept = new Set([
    'data-search-box',
    'data-quotation-check',
    'data-label',
    'data-turn',
    'data-open-search',
    ...[...style.matchAll(/data-[a-z-]+/g)].map(([name]) => name),
  ]);
  cleanPage(root, kept);
  rewriteLinks(site, page, root, (link) => {
    if (link.kind === 'page')
      return `#${link.id === null ? pageFragment(link.path) : placeFragment(site, link.path, link.id)}`;
    return link.kind === 'elsewhere' ? link.address : null;
  });
  for (const element of findElements(root, ({ attrs }) =>
    attrs.some(({ name }) => name === 'src' || name === 'srcset'),
  ))
    throw new Error(
      `${page.path} shows “${readAttribute(element, 'src') ?? readText(element)}”, which the file edition would have to load.`,
    );
  renameIds(root, (id) => (listIds(page).has(id) ? placeFragment(site, page.path, id) : id));
}

/** `2025/18/d` for a place on a page; `statistics:cases-children` where a page of its own bears the first name. */
function placeFragment({ pages }: CopiedSite, path: string, id: string): string {
  const page = pageFragment(path);
  return `${page}${pages.has(`/${page}/${id}/`) ? ':' : '/'}${id}`;
}
