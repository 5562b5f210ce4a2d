import { dropLink } from './clean-page.ts';
import type { CopiedPage } from './copied-page.ts';
import type { CopiedSite } from './copied-site.ts';
import {
  addClass,
  findElements,
  hasClass,
  readAttribute,
  setAttribute,
  type PageElement,
} from './page-tree.ts';
import { resolveLink, type CopiedLink } from './resolve-link.ts';

/**
 * Gives every link of a piece of a page the address it has in a copy. A link to a page that another copy holds leads to the
 * site and is marked as one that leaves the copy.
 * @param page the page the piece stands in
 * @param toHref the new address, or null for a link that leads nowhere in the copy: its words stay. The id of a target on a
 *   page is null if no element has it, as with fragments that scripts read.
 */
export function rewriteLinks(
  site: CopiedSite,
  page: CopiedPage,
  root: PageElement,
  toHref: (link: Exclude<CopiedLink, { kind: 'outside' }>) => string | null,
): void {
  for (const link of findElements(root, ({ tagName }) => tagName === 'a')) {
    const href = readAttribute(link, 'href');
    if (href === null || hasClass(link, 'outside')) continue;
    const target = resolveLink(site, page.path, href);
    if (target.kind === 'outside') {
      setAttribute(link, 'href', target.address);
      addClass(link, 'outside');
      continue;
    }
    const known =
      target.kind === 'page' &&
      target.id !== null &&
      target.id !== 'main' &&
      site.pages.get(target.path)?.ids.has(target.id);
    const address = toHref(target.kind === 'page' && !known ? { ...target, id: null } : target);
    if (address === null) dropLink(link);
    else setAttribute(link, 'href', address);
  }
}
