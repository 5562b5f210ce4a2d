import { isLocator } from '../../../src/model/text/locator.ts';
import { isRedirect, type BuiltPage, type BuiltSite } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

/** Every link, script, style and redirect inside the site leads to a file that exists, every fragment to an id. */
export const links = createRule({
  name: 'links',
  hint: 'Correct the address or add what it leads to.',
  check: async (site, note) => {
    const byPath = new Map(site.pages.map((page) => [page.path, page]));
    const ids = new Map(
      site.pages.map(({ path, root }) => [
        path,
        new Set(root.findAll().map((element) => element.attribute('id'))),
      ]),
    );
    let [count, broken] = [0, 0];
    for (const page of site.pages)
      for (const { target, line } of listTargets(page)) {
        const found = resolve(site, page.path, target);
        if (found === null) continue;
        count++;
        const fault = (message: string) => {
          broken++;
          note(page.file, message, { line });
        };
        if (found.path === undefined) fault(`“${target}” leaves the base path ${site.base}`);
        else if (!site.files.has(found.path) && !byPath.has(found.path))
          fault(`“${target}” leads to nothing`);
        else if (namesUnits(found)) {
          for (const unit of found.fragment.split(/,|\.\./).filter((part) => part !== ''))
            if (!byPath.has(`/${unit}/`)) fault(`“${target}”: there is no unit ${unit}`);
        } else if (
          found.fragment &&
          !asksWords(found) &&
          byPath.has(found.path) &&
          !ids.get(found.path)?.has(found.fragment)
        )
          fault(`“${target}”: the page has no element with the id “${found.fragment}”`);
      }
    return `${count} internal links and fragments, ${broken} broken; ${site.pages.filter((page) => !isRedirect(page)).length} pages`;
  },
});

/** Pages whose fragment may name units, `#2025/12,2025/18/d` or `#2017/8..2025/12`, and is read by a script of theirs. */
function namesUnits({ path, fragment }: { path: string | undefined; fragment: string }): boolean {
  return (path === '/compare/' || path === '/brief/') && fragment.split(/,|\.\./).every(isLocator);
}

/** Words handed to the search, `/search/#q=scam`: its script takes them out of the address. */
function asksWords({ path, fragment }: { path: string | undefined; fragment: string }): boolean {
  return path === '/search/' && /^q=./.test(fragment);
}

function listTargets({ root }: BuiltPage): { target: string; line: number }[] {
  return root.findAll().flatMap((element) => {
    const refresh =
      element.attribute('http-equiv') === 'refresh' &&
      /url=(.*)$/.exec(element.attribute('content') ?? '')?.[1];
    const image = element.name === 'img' || element.name === 'script' || element.name === 'source';
    const target = refresh || element.attribute('href') || (image && element.attribute('src'));
    return target ? [{ target, line: element.line }] : [];
  });
}

/** Null for addresses outside the site; `path` undefined if an address leaves the base path. */
function resolve(
  site: BuiltSite,
  from: string,
  target: string,
): { path: string | undefined; fragment: string } | null {
  if (/^(mailto|data|tel):/.test(target)) return null;
  const base = site.base.replace(/\/$/, '');
  const url = new URL(target, `http://site.invalid${base}${from}`);
  if (url.host !== 'site.invalid') return null;
  const inside = url.pathname.startsWith(`${base}/`);
  return {
    path: inside ? decodeURIComponent(url.pathname.slice(base.length)) : undefined,
    fragment: decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, ''),
  };
}
