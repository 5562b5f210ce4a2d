import { createHash } from 'node:crypto';
import type { Issue } from '../../../src/content/issue.ts';
import type { AuditRule } from '../rule/rule.ts';

/** Tables and whole files that readers take: each must stand on the page of the data. Files beside single pages stand in families there. */
const listed = /^\/(data\/)?[^/]+\.(json|csv|akn\.xml)$|^\/concordance\//;
const beside = /\.(cite|csl)\.json$/;

/** The page of the data lists every file with the digest that the file has. */
export const dataPage: AuditRule = {
  name: 'data-page',
  check: async (site) => {
    const issues: Issue[] = [];
    const fault = (message: string) =>
      issues.push({
        rule: 'data-page',
        file: 'data/index.html',
        line: null,
        message,
        hint: 'Add the file to src/export/dataset/dataset.ts.',
      });
    const page = site.pages.find(({ path }) => path === '/data/');
    const digests = new Map<string, string>();
    for (const entry of page?.root.findAll('li') ?? []) {
      const [link] = entry.findAll('a');
      const [digest] = entry.findAll('code');
      const href = link?.attribute('href');
      if (href && /^[0-9a-f]{64}$/.test(digest?.text().trim() ?? ''))
        digests.set(`/${href.slice(site.base.length)}`, digest?.text().trim() ?? '');
    }
    for (const [file, digest] of digests) {
      if (!site.files.has(file)) fault(`${file} is listed and not there`);
      else if (
        createHash('sha256')
          .update(await site.read(file))
          .digest('hex') !== digest
      )
        fault(`${file} has not the digest that is shown`);
    }
    for (const file of site.files)
      if (listed.test(file) && !beside.test(file) && !digests.has(file))
        fault(`${file} is published and not listed`);
    return { issues, summary: `${digests.size} files listed with their digests` };
  },
};
