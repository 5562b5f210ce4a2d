import { createHash } from 'node:crypto';
import { createRule } from '../rule/rule.ts';

/** Tables and whole files that readers take: each must stand on the page of the data. Files beside single pages stand in families there. */
const listed = /^\/(data\/)?[^/]+\.(json|csv|akn\.xml)$|^\/concordance\//;
const beside = /\.(cite|csl)\.json$/;

/** The page of the data lists every file; SHA256SUMS has the digest of each. */
export const dataPage = createRule({
  name: 'data-page',
  hint: 'Add the file to src/export/published/dataset.ts.',
  check: async (site, note) => {
    const fault = (message: string) => note('data/index.html', message);
    const page = site.pages.find(({ path }) => path === '/data/');
    const sums = site.files.has('/SHA256SUMS') ? String(await site.read('/SHA256SUMS')) : '';
    const digests = new Map(
      [...sums.matchAll(/^([0-9a-f]{64}) [ *](?:\.\/)?(.+)$/gm)].map(([, sum, file]) => [
        `/${file}`,
        sum,
      ]),
    );
    const shown = new Set(
      (page?.root.findAll('li') ?? []).flatMap((entry) => {
        const href = entry.findAll('a')[0]?.attribute('href');
        return href?.startsWith(site.base) ? [`/${href.slice(site.base.length)}`] : [];
      }),
    );
    const files = [...shown].filter((file) => listed.test(file) && !beside.test(file));
    for (const file of files)
      if (!site.files.has(file)) fault(`${file} is listed and not there`);
      else if (
        createHash('sha256')
          .update(await site.read(file))
          .digest('hex') !== digests.get(file)
      )
        fault(`${file} has not the digest that is in SHA256SUMS`);
    for (const file of site.files)
      if (listed.test(file) && !beside.test(file) && !shown.has(file))
        fault(`${file} is published and not listed`);
    return `${files.length} files listed, each with its digest in SHA256SUMS`;
  },
});
