import type { BuiltSite } from './built-site.ts';

/** Files that carry a digest in their name or belong to the machinery: no one quotes their addresses. */
const unquoted =
  /^\/((assets|offline\/copy)\/|search\/(text|side)\.json$|(_headers|_redirects|redirects\.map)$)/;
/** Ids that people and data quote: units, their history, footnotes, charts, and the records that have no page of their own. */
const quotedFragments: readonly (readonly [page: RegExp, id: RegExp])[] = [
  [/^\/\d{4}\/(\d+\/)?$/, /^(para-\d+(-[a-z])?|[a-z]|fn-\d+|history(-[a-z])?)$/],
  [/^\/statistics\/$/, /^chart-/],
  [/^\/(about\/sources|about\/corrections|data|definition|glossary|positions)\/$/, /^(?!main$)/],
];

/** Every address of a built site that may be quoted: pages, redirects, files, fragments of units and footnotes. */
export function listAddresses({ files, pages }: BuiltSite): string[] {
  const addresses = [...files]
    .filter((path) => !unquoted.test(path) && path !== '/404.html')
    .map((path) => path.replace(/\/index\.html$/, '/'));
  for (const { path, root } of pages)
    for (const element of root.findAll()) {
      const id = element.attribute('id');
      if (id === null) continue;
      if (quotedFragments.some(([page, form]) => page.test(path) && form.test(id)))
        addresses.push(`${path}#${id}`);
    }
  return addresses.sort();
}
