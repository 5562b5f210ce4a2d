import { escapeMarkup } from '../../model/wording/escape-markup.ts';
import { cleanPage, renameIds } from './clean-page.ts';
import type { CopiedPage } from './copied-page.ts';
import type { CopiedSite } from './copied-site.ts';
import {
  findElements,
  hasClass,
  insertBefore,
  parsePiece,
  readText,
  replaceNode,
  setAttribute,
  type PageElement,
  writeHtml,
} from './page-tree.ts';
import { pageFragment } from './page-fragment.ts';
import { rewriteLinks } from './rewrite-links.ts';

/** Whether a page goes into the paper form of a declaration. */
export function isOnPaper(path: string, id: string): boolean {
  return new RegExp(`^/${id}/(\\d+/)?$`).test(path);
}

/**
 * A declaration with its notes as one document to be printed: title, contents, then each paragraph with everything about it.
 * Headings keep their look and are one level lower than on their own pages, so that a reader of the PDF gets one tree.
 * @param copied its pages, the whole text first; they are changed
 * @param id `2025`
 * @param edition eight hex digits
 */
export function writePaper(
  site: CopiedSite,
  copied: readonly CopiedPage[],
  id: string,
  { edition, style }: { edition: string; style: string },
): string {
  const [whole, ...pages] = copied;
  if (!whole || pages.length === 0) throw new Error(`There are no pages of ${id} to print.`);
  const held = new Set(pages.map(({ path }) => path));
  for (const element of findElements(whole.main, (one) => hasClass(one, 'whole')))
    replaceNode(element);
  for (const page of [whole, ...pages]) prepare(site, page, held);
  const entries = pages.map(
    ({ path, title }) =>
      `<li><a href="#${pageFragment(path)}">${escapeMarkup(title.replace(/^\d{4}, paragraph (\d+): /, '$1. '))}</a></li>`,
  );
  const name = escapeMarkup(whole.title.replace(/, whole$/, ''));
  return `<!doctype html><html lang="en" data-printed="${escapeMarkup(whole.printed)}"><head><meta charset="utf-8"><title>${name}, with notes — Every Paragraph, edition ${edition}</title><style>${style}</style></head><body class="paper"><main>
<section class="page" id="${pageFragment(whole.path)}"><div class="sheet">${writeHtml(whole.main.childNodes)}<section class="part"><h2>Contents</h2><ul class="plain-list">${entries.join('')}</ul></section></div></section>
${pages.map(({ path, main }) => `<section class="page" id="${pageFragment(path)}"><div class="sheet">${writeHtml(main.childNodes)}</div></section>`).join('\n')}
</main></body></html>\n`;
}

function prepare(site: CopiedSite, page: CopiedPage, held: ReadonlySet<string>): void {
  const { main, path } = page;
  const isOwn = held.has(path);
  cleanPage(main, new Set());
  for (const element of findElements(main, (one) => hasClass(one, 'turn'))) replaceNode(element);
  const place = (other: string, id: string | null) =>
    id === null ? pageFragment(other) : `${pageFragment(other)}/${id}`;
  rewriteLinks(site, page, main, (link) => {
    if (link.kind === 'elsewhere') return link.address;
    if (link.kind === 'page' && held.has(link.path)) return `#${place(link.path, link.id)}`;
    const fragment = link.kind === 'page' && link.id !== null ? `#${link.id}` : '';
    return `${site.origin}${site.base.replace(/\/$/, '')}${link.path}${fragment}`;
  });
  const ids = site.pages.get(path)?.ids;
  renameIds(main, (id) => (ids?.has(id) ? place(path, id) : id));
  for (const heading of findElements(main, ({ tagName }) => /^h[1-5]$/.test(tagName)))
    if (isOwn) setAttribute(heading, 'aria-level', String(Number(heading.tagName.slice(1)) + 1));
  const [title] = findElements(main, ({ tagName }) => tagName === 'h1');
  if (title) partTitle(title, isOwn ? `${path.split('/')[2]}. ` : '');
}

/** A bookmark is made of all that stands in a heading: the line above it goes out, the number of the paragraph comes in. */
function partTitle(title: PageElement, number: string): void {
  const [small] = findElements(title, ({ tagName }) => tagName === 'small');
  const above = small ? readText(small) : '';
  const heading = readText(title).slice(above.length).trim();
  title.childNodes = parsePiece(escapeMarkup(number + heading));
  insertBefore(title, ...parsePiece(`<p class="above">${escapeMarkup(above)}</p>`));
}
