import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveSite } from '../browser/serve-site.ts';
import type { Issue } from '../issue.ts';
import { isRedirect } from './built-site.ts';
import type { AuditRule } from './rule.ts';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

/** Wide in light, narrow in dark: each page is seen in both schemes and at both widths. */
const views = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

/** No page has a violation of axe-core's rules, nor runs wider than its window. */
export const accessibility: AuditRule = {
  name: 'accessibility',
  check: async (site) => {
    const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    const server = await serveSite(site.folder, site.base);
    const browser = await launchBrowser();
    try {
      const paths = site.pages.filter((page) => !isRedirect(page)).map(({ path }) => path);
      const queue = [...paths];
      const issues: Issue[] = [];
      const work = async () => {
        const page = await openPage(browser);
        for (let path = queue.shift(); path !== undefined; path = queue.shift())
          issues.push(...(await inspect(page, server.address, path, axe)));
      };
      await Promise.all([work(), work()]);
      return {
        issues,
        summary: `${paths.length} pages in light at 1280 px and in dark at 320 px, ${issues.length} violations`,
      };
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

async function openPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })).newPage();
}

async function inspect(page: Page, address: string, path: string, axe: string): Promise<Issue[]> {
  await page.goto(address + path.slice(1), { waitUntil: 'load' });
  await page.evaluate(axe);
  const issues: Issue[] = [];
  for (const { colorScheme, width } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const seen = `in ${colorScheme} at ${width} px`;
    const violations = (await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } }).then((result) => result.violations)`,
    )) as Violation[];
    for (const { id, help, nodes } of violations)
      for (const { target, failureSummary } of nodes.slice(0, 3))
        issues.push({
          rule: 'accessibility',
          file: path,
          line: null,
          message: `${help} (${id}) at ${target.join(' ')} ${seen}`,
          hint: (failureSummary ?? '').replace(/\s+/g, ' '),
        });
    const wider = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (Number(wider) > 0)
      issues.push({
        rule: 'accessibility',
        file: path,
        line: null,
        message: `the page is ${wider} px wider than its window ${seen}`,
        hint: 'Find the element that does not fit and let it wrap or scroll.',
      });
  }
  return issues;
}
