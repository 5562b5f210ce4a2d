import type { BuiltSite } from './built-site.ts';

/** Files that carry a digest in their name or belong to the machinery: no one quotes their addresses. */
const unquoted = /^\/((assets|pagefind|offline\/copy)\/|_headers$)/;
/** Ids that people quote: units, footnotes, and the records that have no page of their own. */
const quotedFragment = /^(para-\d+(-[a-z])?|[a-z]|fn-\d+)$/;
const fragmentPages = /^\/(about\/sources|definition|glossary|positions)\/$/;

/** Every address of a built site that may be quoted: pages, redirects, files, fragments of units and footnotes. */
export function listAddresses({ files, pages }: BuiltSite): string[] {
  const addresses = [...files]
    .filter((path) => !unquoted.test(path) && path !== '/404.html')
    .map((path) => path.replace(/\/index\.html$/, '/'));
  for (const { path, root } of pages)
    for (const element of root.findAll()) {
      const id = element.attribute('id');
      if (id === null) continue;
      const quoted = /^\/\d{4}\/(\d+\/)?$/.test(path) ? quotedFragment.test(id) : fragmentPages.test(path) && id !== 'main';
      if (quoted) addresses.push(`${path}#${id}`);
    }
  return addresses.sort();
}
