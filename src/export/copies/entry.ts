import { findOwners, type CopySet } from '../../model/offline/copy-set.ts';
import { nameDeclaration } from '../../model/text/symbol.ts';
import type { CopiedPage } from './copied-page.ts';
import type { CopiedSite } from './copied-site.ts';
import {
  copyElement,
  findElements,
  isElement,
  parsePiece,
  readAttribute,
  readText,
  replaceNode,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
import { resolveLink } from './resolve-link.ts';

/** Entries of lists and tables, and the declarations they are of. */
export type Entries = ReadonlyMap<PageNode, readonly string[]>;

/**
 * Finds what a page that is common to all declarations lists of single ones: rows whose first link leads to a page of a
 * declaration, and links behind the name of one in a line, `2017: 3, 5 · 2025: 12`.
 * @param texts which declarations there are
 */
export function listEntries(
  site: CopiedSite,
  { path, main }: CopiedPage,
  texts: Pick<CopySet, 'held' | 'compared'>,
): Entries {
  const entries = new Map<PageNode, readonly string[]>();
  if (findOwners(path, texts)?.length !== 0) return entries;
  const own = (link: PageElement): readonly string[] => {
    const target = resolveLink(site, path, readAttribute(link, 'href') ?? '');
    return target.kind === 'elsewhere' ? [] : (findOwners(target.path, texts) ?? []);
  };
  for (const row of findElements(main, ({ tagName }) => tagName === 'li' || tagName === 'tr')) {
    const owners = findElements(row, ({ tagName }) => tagName === 'a').map(own);
    if (owners[0]?.length) entries.set(row, owners.flat());
  }
  const named = new Map(texts.held.map((id) => [nameDeclaration(id), id]));
  for (const line of findElements(main, () => true)) {
    let group: string | undefined;
    for (const node of line.childNodes) {
      if ('value' in node && /[^,\s]/.test(node.value))
        group = named.get(/(?:^|·)\s*([^·:]+):\s*$/.exec(node.value)?.[1] ?? '');
      if (group !== undefined) entries.set(node, [group]);
    }
  }
  return entries;
}

/**
 * A copy of a page for a set of declarations, without the entries of others; where some were left out, it says so.
 * @param address of the page on the site
 */
export function takePage(
  page: CopiedPage,
  set: CopySet,
  entries: Entries,
  address: string,
): CopiedPage {
  let left = 0;
  const isLeft = (node: PageNode) => {
    const owners = entries.get(node);
    const isOther = owners !== undefined && set.id !== null && !owners.includes(set.id);
    if (isOther) left++;
    return isOther;
  };
  const main = copyElement(page.main, isLeft);
  if (left > 0) {
    tidy(main);
    main.childNodes.push(
      ...parsePiece(
        `<p class="soft">What this page lists of other declarations is left out of this copy. <a class="outside" href="${address}">All of it is on the site.</a></p>`,
      ),
    );
  }
  return {
    ...page,
    main,
    strip: page.strip && copyElement(page.strip),
    body: page.path === '/' ? copyElement(page.body) : page.body,
  };
}

/** Takes away lists and parts in which nothing is left, and the sign between two groups before the first. */
function tidy(main: PageElement): void {
  const isList = ({ tagName }: PageElement) => ['ul', 'ol', 'tbody'].includes(tagName);
  for (const list of findElements(main, isList))
    if (!list.childNodes.some(isElement)) replaceNode(findTable(list) ?? list);
  for (const part of findElements(main, ({ tagName }) => tagName === 'section').reverse()) {
    const headings = findElements(part, ({ tagName }) => /^h\d$/.test(tagName)).map(readText);
    if (headings.length > 0 && readText(part) === headings.join(' ').trim()) replaceNode(part);
  }
  for (const {
    childNodes: [first],
  } of findElements(main, () => true))
    if (first && 'value' in first) first.value = first.value.replace(/^\s*·\s*(?=[^·]+:\s*$)/, '');
}

function findTable(list: PageElement): PageElement | null {
  const table = list.tagName === 'tbody' ? list.parentNode : null;
  return table && isElement(table) ? table : null;
}
