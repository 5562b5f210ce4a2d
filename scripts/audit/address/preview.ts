import { createRule } from '../rule/rule.ts';
import { readSiteRoot } from '../rule/site-root.ts';
import { findWrongAddresses } from './published-addresses.ts';

/**
 * A build without a public address says so on every page, to readers and to search engines; a published one says it nowhere,
 * and every address of the site in any of its files lies where it is published.
 */
export const preview = createRule({
  name: 'preview',
  hint: 'See src/integrations/settings/site-address.ts and src/layouts/Base.astro.',
  check: async (site, fault) => {
    const pages = site.pages.filter(({ html }) => html.includes('<footer'));
    const isMarked = ({ html }: (typeof pages)[number]) =>
      /<meta name="robots" content="noindex/.test(html) && html.includes('<strong>Preview.');
    const marked = pages.filter(isMarked);
    const robots = site.files.has('/robots.txt') ? String(await site.read('/robots.txt')) : '';
    if (marked.length > 0) {
      for (const page of pages)
        if (!isMarked(page)) fault(page.file, 'does not say that it is a preview');
      if (!/^Disallow: \/$/m.test(robots))
        fault('robots.txt', 'lets search engines into a preview');
      return `a preview: ${marked.length}/${pages.length} pages say so`;
    }
    const root = readSiteRoot(site);
    if (root === null || !URL.canParse(root) || !new URL(root).pathname.endsWith(site.base)) {
      fault('index.html', `calls itself ${root}, and was built for ${site.base}`);
      return 'published, and nobody can say where';
    }
    const { count, wrong } = await findWrongAddresses(site, root);
    for (const { file, address, because } of wrong)
      fault(file, `names ${address}, which ${because}`);
    if (!/^Allow: \/$/m.test(robots)) fault('robots.txt', 'keeps search engines out');
    return `published at ${root}: ${count} files, ${wrong.length} addresses in them that no reader can open`;
  },
});
