import type { CopiedSite } from './copied-site.ts';

/** Where a link of a built page leads, seen from a copy. */
export type CopiedLink =
  /** To a page of the copy; `id` is the fragment without its sign. */
  | { readonly kind: 'page'; readonly path: string; readonly id: string | null }
  /** To a page that another copy holds: `address` is the one it has on the site. */
  | { readonly kind: 'outside'; readonly path: string; readonly address: string }
  /** To something of the site that the copy does not hold: a data file, a tool. */
  | { readonly kind: 'absent'; readonly path: string }
  /** To somebody else. */
  | { readonly kind: 'elsewhere'; readonly address: string };

/**
 * Follows a link as it stands in a built page, through second addresses.
 * @param from path of the page in which it stands
 */
export function resolveLink(site: CopiedSite, from: string, href: string): CopiedLink {
  const base = site.base.replace(/\/?$/, '/');
  const url = new URL(href, `${site.origin}${base}${from.slice(1)}`);
  if (url.origin !== site.origin || !`${url.pathname}/`.startsWith(base))
    return { kind: 'elsewhere', address: url.href };
  const path = `/${url.pathname.slice(base.length)}`;
  const redirect = site.redirects.get(path);
  if (redirect !== undefined && redirect !== href) return resolveLink(site, path, redirect);
  if (site.outside.has(path)) return { kind: 'outside', path, address: url.href };
  if (!site.pages.has(path)) return { kind: 'absent', path };
  return { kind: 'page', path, id: url.hash === '' ? null : decodeURIComponent(url.hash.slice(1)) };
}
