/** Another way to write an address, and the folders it lies in. */
export interface TidyAddress {
  /** Path from the root of the site, as addresses here are written: `/topics/organ-removal/`. */
  readonly tidy: string;
  /** Paths above it, the nearest first, without the front page. */
  readonly parents: readonly string[];
}

/**
 * Writes an address as it is written here: small letters, one slash between names and one at the end, without signs that
 * followed it in a sentence.
 * @param path `/Topics//Organ-Removal/).`
 * @param base base path of the site
 */
export function tidyAddress(path: string, base: string): TidyAddress {
  const root = base.replace(/\/?$/, '/');
  const own = path.startsWith(root) ? path.slice(root.length) : path;
  const steps = decode(own)
    .toLowerCase()
    .split('/')
    .map((step) => step.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((step) => step !== '');
  const paths = steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}/`);
  const last = paths.pop() ?? '/';
  // A file has no slash behind it.
  const tidy = /\.[a-z]+\/$/.test(last) ? last.slice(0, -1) : last;
  return { tidy, parents: paths.reverse() };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign.
    return path;
  }
}
