import type { BuiltSite } from '../rule/built-site.ts';

/** Files that carry a digest in their name, belong to the machinery, or are made only if there is a Chromium (PDFs): their addresses are not promised. */
const unquoted =
  /^\/((assets|offline\/copy|pagefind)\/|pagefind-worker\.js$|search\/\w+\.json$|check\/ground\.json$|(_headers|_redirects|redirects\.map|\d{4}\.pdf)$)/;
/** Ids that people and data quote, whether or not a link of the site leads there: units, their words and history, footnotes, charts, and the records that have no page of their own. */
const quotedFragments: readonly (readonly [page: RegExp, id: RegExp])[] = [
  [/^\/\d{4}\/(\d+\/)?$/, /^(para-\d+(-[a-z])?|[a-z]|text|fn-\d+|history(-[a-z])?)$/],
  [/^\/statistics\/$/, /^chart-/],
  [/^\/(about\/sources|about\/corrections|data|definition|glossary|positions)\/$/, /./],
];
/** Where links of a page lead on the way through it: its beginning, and groups that are numbered, not named. */
const passing = /^(main|exit|(group|order)-\d+)$/;

/** Every address of a built site that may be quoted: pages, redirects, files, fragments that are quoted or linked to. */
export function listAddresses(site: BuiltSite): string[] {
  const linked = listLinked(site);
  return [...listAnswers(site)]
    .filter((address) => {
      const [path = '', id] = address.split('#');
      if (id === undefined) return !unquoted.test(path) && path !== '/404.html';
      return (
        !passing.test(id) &&
        (linked.has(address) ||
          quotedFragments.some(([page, form]) => page.test(path) && form.test(id)))
      );
    })
    .sort();
}

/** Every address at which something is: files, pages, and all their fragments. */
export function listAnswers({ files, pages }: BuiltSite): ReadonlySet<string> {
  const answers = new Set([...files].map((path) => path.replace(/\/index\.html$/, '/')));
  for (const { path, root } of pages)
    for (const element of root.findAll()) {
      const id = element.attribute('id');
      if (id !== null) answers.add(`${path}#${id}`);
    }
  return answers;
}

/** Every address with a fragment to which a link of the site leads. */
function listLinked({ pages, base }: BuiltSite): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ path, root }) =>
      root.findAll('a').flatMap((link) => {
        const href = link.attribute('href') ?? '';
        if (href.startsWith('#')) return `${path}${href}`;
        return href.startsWith(base) && href.includes('#') ? `/${href.slice(base.length)}` : [];
      }),
    ),
  );
}
