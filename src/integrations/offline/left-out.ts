import { findOwners, type CopySet } from '../../model/offline/copy-set.ts';

/**
 * The declarations with which a file comes into a copy that readers choose the declarations of; none for what is common; null
 * if such a copy leaves it out: views and data over all texts, and the search of all, in the place of which it has one of its own.
 * @param path from the root of the site, without a slash before it
 */
export function findCopyOwners(path: string, texts: CopySet): readonly string[] | null {
  if (isLeftOut(path) || /^pagefind\/|^search\/ground\.json$/.test(path)) return null;
  const [, folder = ''] = /^offline\/search\/([^/]+)\//.exec(path) ?? [];
  return texts.held.includes(folder) ? [folder] : findOwners(path, texts);
}

/**
 * Whether a built file stays out of the installed copy: other forms of the whole work, pictures for sharing, and what
 * only hosts and people who check a mirror need.
 * @param path from the root of the site, without a slash before it
 */
export function isLeftOut(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

const patterns = [
  /^offline\/copy\//,
  /^every-paragraph[./]/,
  // A drawing is kept as SVG; its pixels are for sharing.
  /\.(png|ico|pdf|epub|md|xlsx|map|br|gz)$/,
  /^(service-worker|stop-worker)\.js$/,
  /^(SHA256SUMS|_headers|_redirects|robots\.txt)$/,
  // For programs that read, and for pages of others.
  /^llms(-full)?\.txt$/,
  /\/oembed\.json$/,
  /^sitemap.*\.xml$/,
];
