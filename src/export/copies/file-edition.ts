import { cleanPage, renameIds } from './clean-page.ts';
import type { CopiedPage } from './copied-page.ts';
import { inOrder, type CopiedSite } from './copied-site.ts';
import {
  findElements,
  isElement,
  readAttribute,
  readText,
  setAttribute,
  type PageElement,
  writeHtml,
} from './page-tree.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { pageFragment } from './page-fragment.ts';

/** What the file edition carries beside the pages. */
export interface FileEditionParts {
  /** Eight hex digits. */
  readonly edition: string;
  /** What the file holds, if it is not the whole; HTML. */
  readonly notice: string;
  /** The script of the search. */
  readonly script: string;
  /** The search in one piece: its index and what it knows beside it. */
  readonly index: unknown;
  /** SHA-256 in base64. */
  readonly digest: (text: string) => string;
}

/** A file edition to which pages are added one by one, so that no more than one is held as a tree. */
export interface GrowingFile {
  /** Adds a page; its tree is changed. */
  readonly add: (page: CopiedPage) => void;
  /**
   * @returns the file in pieces, to be written one after the other
   * @throws Error if the front page was not among the pages
   */
  readonly finish: (parts: FileEditionParts) => Uint8Array[];
}

/**
 * All pages in one HTML file that asks nobody for anything: links lead to fragments, style and script stand in the file.
 * Without script it reads whole; the choice of the page shown is made by style rules alone.
 * @param style all style rules, those of the pages and its own
 */
export function beginFileEdition(site: CopiedSite, style: string): GrowingFile {
  const kept = new Set([
    'data-search-box',
    'data-quotation-check',
    'data-label',
    'data-turn',
    'data-open-search',
    ...[...style.matchAll(/data-[a-z-]+/g)].map(([name]) => name),
  ]);
  // In bytes: as text, all sections together would take up twice as much.
  const sections = new Map<string, Uint8Array>();
  let frame: { head: string; foot: string } | null = null;
  return {
    add: (page) => {
      const write = (...roots: PageElement[]) => {
        for (const root of roots) prepare(site, page, root, kept);
        return writeHtml(roots);
      };
      if (page.path === '/')
        frame = { head: write(findPart(page, 'header')), foot: write(findPart(page, 'footer')) };
      const words = write(...listParts(page));
      sections.set(
        page.path,
        encode(`<section class=page id="${pageFragment(page.path)}">${words}</section>`),
      );
    },
    finish: (parts) => {
      if (!frame) throw new Error('There is no front page to make the file edition from.');
      const [before, after] = writeFrame(frame, style, parts);
      return [encode(before), ...inOrder(site, sections), encode(after)];
    },
  };
}

const encode = (text: string) => new TextEncoder().encode(text);

/** What stands in the file before and behind the sections. */
function writeFrame(
  { head, foot }: { head: string; foot: string },
  style: string,
  { edition, notice, script, index, digest }: FileEditionParts,
): [before: string, after: string] {
  const code = script.replaceAll('</script', '<\\/script');
  const before = [
    `<!doctype html><html lang=en data-printed="Every Paragraph — file edition ${edition}"><head><meta charset=utf-8>`,
    // The file may use what stands in it and nothing else: a promise that the browser keeps.
    `<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(code)}' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'">`,
    '<meta name=viewport content="width=device-width, initial-scale=1"><meta name=referrer content=no-referrer>',
    `<title>Every Paragraph — file edition ${edition}</title><style>${style}</style></head><body>`,
    '<a class=skip href="#main">To the text</a>',
    head,
    '<main id=main>',
    ...(notice === '' ? [] : [`<p class=whole-file>${notice}</p>`]),
  ];
  const after = [
    '</main>',
    '<p class=whole-file><label><input type=checkbox id=all-pages> All pages at once, to search with the browser or to print everything</label></p>',
    foot,
    `<script type=application/json id=search-index>${JSON.stringify(index).replaceAll('<', '\\u003c')}</script>`,
    `<script>${code}</script>`,
    '</body></html>\n',
  ];
  return [before.join(''), after.join('')];
}

function findPart({ body }: CopiedPage, name: string): PageElement {
  const found = body.childNodes.find((node) => node.nodeName === name);
  if (!found || !isElement(found))
    throw new Error(`The front page has no <${name}> for the file edition.`);
  return found;
}

/** The parts of a page that go into the file: its text, and the numbers of the whole declaration above that declaration. */
function listParts({ path, main, strip }: CopiedPage): PageElement[] {
  main.tagName = main.nodeName = 'div';
  setAttribute(main, 'id', null);
  return strip && /^\/\d{4}\/$/.test(path) ? [strip, main] : [main];
}

/** Makes a piece of a page fit for the file: cleaned, ids of its own, links to fragments. */
function prepare(
  site: CopiedSite,
  page: CopiedPage,
  root: PageElement,
  kept: ReadonlySet<string>,
): void {
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
  const ids = site.pages.get(page.path)?.ids;
  renameIds(root, (id) => (ids?.has(id) ? placeFragment(site, page.path, id) : id));
}

/** `2025/18/d` for a place on a page; `statistics:cases-children` where a page of its own bears the first name. */
function placeFragment({ pages }: CopiedSite, path: string, id: string): string {
  const page = pageFragment(path);
  return `${page}${pages.has(`/${page}/${id}/`) ? ':' : '/'}${id}`;
}
