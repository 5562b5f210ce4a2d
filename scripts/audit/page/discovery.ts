import { listElements, parseXml } from '../akoma-ntoso/akn-unit.ts';
import { isRedirect, type BuiltPage, type BuiltSite } from '../rule/built-site.ts';
import { createRule, type Fault } from '../rule/rule.ts';
import { readSiteRoot } from '../rule/site-root.ts';

/** What search engines, feed readers and browsers find the site by: sitemap, robots, feed, search description. */
export const discovery = createRule({
  name: 'discovery',
  hint: 'See src/integrations/host/address-files.ts and src/export/page/atom-feed.ts.',
  check: async (site, fault) => {
    const pages = await checkSitemap(site, fault);
    const entries = await checkFeed(site, fault);
    const listed = await checkList(site, fault);
    return `${pages} pages in the sitemap, ${entries} entries in the feed, ${listed} places in llms.txt`;
  },
});

async function readXml(site: BuiltSite, file: string, fault: Fault) {
  try {
    return parseXml(String(await site.read(file)));
  } catch (error) {
    fault(file, error instanceof Error ? error.message : String(error));
    return null;
  }
}

function findLink({ root }: BuiltPage, rel: string): string | null {
  return (
    root
      .findAll('link')
      .find((link) => link.attribute('rel') === rel)
      ?.attribute('href') ?? null
  );
}

async function checkSitemap(site: BuiltSite, fault: Fault): Promise<number> {
  const document = await readXml(site, '/sitemap.xml', fault);
  const found = document ? listElements(document, 'loc').map((loc) => loc.textContent ?? '') : [];
  const listed = site.pages.filter(
    (page) =>
      page.path.endsWith('/') &&
      !isRedirect(page) &&
      !page.root
        .findAll('meta')
        // A preview says more, on every page.
        .some(
          (meta) => meta.attribute('name') === 'robots' && meta.attribute('content') === 'noindex',
        ),
  );
  const root = readSiteRoot(site);
  for (const page of listed) {
    const canonical = findLink(page, 'canonical');
    if (canonical === null || !found.includes(canonical))
      fault('/sitemap.xml', `${page.path} is missing`);
    if (findLink(page, 'cite-as') !== canonical)
      fault(page.file, 'is to be cited under another address than its own');
    if (canonical !== null && canonical !== `${root}${page.path.slice(1)}`)
      fault(page.file, `calls itself ${canonical}`);
  }
  if (found.length > listed.length)
    fault('/sitemap.xml', `names ${found.length} pages, and ${listed.length} are listed`);
  const robots = site.files.has('/robots.txt') ? String(await site.read('/robots.txt')) : '';
  if (!robots.split('\n').includes(`Sitemap: ${root}sitemap.xml`))
    fault('/robots.txt', `does not name the sitemap, ${root}sitemap.xml`);
  return found.length;
}

/** What `/llms.txt` names is there, and it names every page that has itself as Markdown. */
async function checkList(site: BuiltSite, fault: Fault): Promise<number> {
  const file = '/llms.txt';
  const root = readSiteRoot(site) ?? '';
  const text = site.files.has(file) ? String(await site.read(file)) : '';
  const named = [...text.matchAll(/^- \[.*\]\((\S+?)\)(:|$)/gm)].map(([, address = '']) => address);
  const pages = new Set(site.pages.map(({ path }) => path));
  for (const address of named) {
    const path = `/${address.slice(root.length)}`;
    if (!address.startsWith(root) || !(site.files.has(path) || pages.has(path)))
      fault(file, `names ${address}, and nothing is there`);
  }
  for (const page of site.pages) {
    const form = page.root
      .findAll('link')
      .find((link) => link.attribute('type') === 'text/markdown')
      ?.attribute('href');
    if (form && !isRedirect(page) && !named.includes(`${root}${form.slice(site.base.length)}`))
      fault(file, `does not name ${form}`);
  }
  return named.length;
}

async function checkFeed(site: BuiltSite, fault: Fault): Promise<number> {
  const document = await readXml(site, '/feed.xml', fault);
  const page = site.pages.find(({ path }) => path === '/about/corrections/');
  const ids = new Set(page?.root.findAll().map((element) => element.attribute('id')));
  const content = await site.readContent();
  const corrected = Object.values(content.corrections).flatMap(({ corrections }) =>
    corrections.map(({ id }) => id),
  );
  const expected = [...corrected, ...Object.keys(content.editions)];
  const entries = document ? listElements(document, 'entry') : [];
  const found = entries.map((entry) =>
    (listElements(entry, 'id')[0]?.textContent ?? '').replace(/^.*#/, ''),
  );
  for (const id of expected) {
    if (!found.includes(id)) fault('/feed.xml', `${id} is missing`);
    if (!ids.has(id)) fault('about/corrections/index.html', `${id} is missing`);
  }
  const [self = ''] = document
    ? listElements(document, 'link').map((link) => link.getAttribute('href') ?? '')
    : [];
  if (self !== `${readSiteRoot(site)}feed.xml`) fault('/feed.xml', `calls itself ${self}`);
  const updated = document
    ? listElements(document, 'updated').map((one) => one.textContent ?? '')
    : [];
  if (
    updated.length !== entries.length + 1 ||
    updated.some((one) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(one))
  )
    fault('/feed.xml', 'has a wrong date');
  if (new Set(found).size !== found.length) fault('/feed.xml', 'has an entry twice');
  return entries.length;
}
