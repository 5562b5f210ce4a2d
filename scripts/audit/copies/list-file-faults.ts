import type { HtmlElement } from '../rule/html-tree.ts';

/** Most bytes of a file edition. */
export const mostBytes = 3_000_000;

/** What is wrong with a file edition: what, in which line, what to do. */
export type FileFault = readonly [message: string, line: number | null, hint: string];

/**
 * Looks at a file edition: it fits its bar, loads nothing, holds what it must, and each of its links leads somewhere.
 * @param wanted ids of the pages it must hold
 * @param answers whether the site has something at an address to which a link leads out of the file; null for one of others
 */
export function listFileFaults(
  root: HtmlElement,
  bytes: number,
  wanted: readonly string[],
  answers: (address: string) => boolean | null,
): FileFault[] {
  const elements = root.findAll();
  const ids = elements.flatMap((element) => element.attribute('id') ?? []);
  const known = new Set(ids);
  const faults: FileFault[] = [];
  if (bytes > mostBytes)
    faults.push([
      `${bytes} bytes; the bar is ${mostBytes}`,
      null,
      'Mark with data-once what another place of the copy says, too: copies leave it out.',
    ]);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts)
    if (count > 1)
      faults.push([`the id “${id}” is there twice`, null, 'Give one of the two another name.']);
  for (const element of elements) {
    const href = element.attribute('href');
    const loads = element.attribute('src') ?? (element.name === 'link' ? href : null);
    if (loads !== null)
      faults.push([
        `<${element.name}> loads “${loads}”`,
        element.line,
        'Everything must stand in the file.',
      ]);
    if (element.name !== 'a' || href === null) continue;
    const isMarked = (element.attribute('class') ?? '').split(' ').includes('outside');
    const found = href.startsWith('#')
      ? known.has(decodeURIComponent(href.slice(1)))
      : (answers(href) ?? (/^(https|mailto):/.test(href) ? null : false));
    if (found === false)
      faults.push([
        `the link “${href}” leads nowhere`,
        element.line,
        'See src/export/copies/rewrite-links.ts.',
      ]);
    else if (found === true && !href.startsWith('#') && !isMarked)
      faults.push([
        `the link “${href}” leaves the file and does not say so`,
        element.line,
        'See src/export/copies/rewrite-links.ts.',
      ]);
  }
  for (const id of wanted)
    if (!known.has(id))
      faults.push([`/${id}/ is missing`, null, 'See src/export/copies/copied-site.ts.']);
  return faults;
}
