import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/integrations/browser/launch-browser.ts';
import { serveSite } from '../../browser/serve-site.ts';
import { isRedirect } from '../rule/built-site.ts';
import { createRule, type Fault } from '../rule/rule.ts';
import { listSmallTargets, type SmallTarget } from './small-targets.ts';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

interface View {
  readonly colors: 'light' | 'dark' | 'forced';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** Every page is seen in both schemes and at both widths. */
const views: readonly View[] = [
  { colors: 'light', width: 1280 },
  { colors: 'dark', width: 320 },
];
/** One page of each kind is seen in every other way too. */
const otherViews: readonly View[] = [
  { colors: 'light', width: 320 },
  { colors: 'dark', width: 1280 },
  { colors: 'forced', width: 320 },
  { colors: 'forced', width: 1280 },
];

/** No page has a violation of axe-core's rules, a target too small for a finger, or runs wider than its window. */
export const accessibility = createRule({
  name: 'accessibility',
  hint: 'Look at the page in this view.',
  check: async (site, note) => {
    const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    const server = await serveSite(site.folder, site.base);
    const browser = await launchBrowser();
    try {
      const paths = site.pages.filter((page) => !isRedirect(page)).map(({ path }) => path);
      const first = new Map(paths.toReversed().map((path) => [kindOf(path), path]));
      const queue = [...paths];
      let count = 0;
      const fault: Fault = (...found) => {
        count++;
        note(...found);
      };
      const work = async () => {
        const page = await openPage(browser);
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
          const seen = first.get(kindOf(path)) === path ? [...views, ...otherViews] : views;
          await inspect(page, server.address, path, { axe, views: seen }, fault);
        }
      };
      await Promise.all([work(), work()]);
      return `${paths.length} pages in light at 1280 px and in dark at 320 px, ${first.size} kinds of page also the other way round and in forced colours: ${count} violations`;
    } finally {
      await browser.close();
      await server.stop();
    }
  },
});

/** Pages of one kind have the same path, but for a year, a number or the name of a record. */
const kindOf = (path: string) =>
  path
    .replace(/\/\d+(?=\/)/g, '/1')
    .replace(/^\/(statements|meetings)\/.+/, '/$1/1')
    .replace(/^\/(topics|instruments|statistics)\/.+/, '/$1/1');

async function openPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })).newPage();
}

async function inspect(
  page: Page,
  address: string,
  path: string,
  { axe, views }: { readonly axe: string; readonly views: readonly View[] },
  note: Fault,
): Promise<void> {
  await page.goto(address + path.slice(1), { waitUntil: 'load' });
  await page.evaluate(axe);
  const fault = (message: string, hint: string) => note(path, message, { hint });
  for (const { colors, width } of views) {
    const forced = colors === 'forced';
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({
      colorScheme: forced ? 'light' : colors,
      forcedColors: forced ? 'active' : 'none',
    });
    const seen = `in ${forced ? 'forced colours' : colors} at ${width} px`;
    const violations = (await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } }).then((result) => result.violations)`,
    )) as Violation[];
    for (const { id, help, nodes } of violations)
      for (const { target, failureSummary } of nodes.slice(0, 3))
        fault(
          `${help} (${id}) at ${target.join(' ')} ${seen}`,
          (failureSummary ?? '').replace(/\s+/g, ' '),
        );
    for (const { target, height } of (
      (await page.evaluate(listSmallTargets)) as SmallTarget[]
    ).slice(0, 3))
      fault(
        `${target} is ${height} px high ${seen}`,
        'Give what stands alone in its block 44 px: the class onward, or padding.',
      );
    const wider = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (Number(wider) > 0)
      fault(
        `the page is ${Number(wider)} px wider than its window ${seen}`,
        'Find the element that does not fit and let it wrap or scroll.',
      );
  }
}
