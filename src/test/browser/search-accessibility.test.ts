import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const views = [
  { colorScheme: 'light', forcedColors: 'none', width: 320 },
  { colorScheme: 'dark', forcedColors: 'none', width: 320 },
  { colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  { colorScheme: 'dark', forcedColors: 'active', width: 320 },
] as const;

/** What axe-core finds in the page as it is, in every view, and where it runs wider than its window. */
async function listFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults: string[] = [];
  for (const { colorScheme, forcedColors, width } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    // Forced colours are the reader's own.
    const own = forcedColors === 'none';
    const found = (await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: ${own} }, 'color-contrast-enhanced': { enabled: ${own} }, 'target-size': { enabled: true } } })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))))`,
    )) as string[];
    const seen = `in ${colorScheme} ${forcedColors === 'active' ? 'forced colours ' : ''}at ${width} px`;
    faults.push(...found.map((fault) => `${fault} ${seen}`));
    const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (Number(wider) > 0) faults.push(`wider than its window ${seen}`);
  }
  return faults;
}

const words = [
  'trafficking',
  'surogacy',
  'deepfakes',
  'sexual orientation',
  'abortion',
  '¶ 12',
  'firewalls between immigration checks and labor inspections',
];

describe('axe-core finds no fault', () => {
  test.each(words)('on the search page that answers %s', async (text) => {
    const page = await open('/search/', { bypassCSP: true });
    const box = page.locator('main .search');
    await box.locator('input[type=search]').fill(text);
    await box.locator('.found[aria-busy=false]').waitFor({ state: 'attached' });
    await box.locator('summary').click();
    expect(await listFaults(page)).toEqual([]);
  });

  test('in the dialog of the search', async () => {
    const page = await open('/2025/12/', { bypassCSP: true });
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').fill('surogacy');
    await page.locator('dialog .group.note').waitFor();
    expect(await listFaults(page)).toEqual([]);
  });

  test('where the search could not be loaded', async () => {
    const page = await open('/search/', { bypassCSP: true });
    await page.route('**/search/*.json', (route) => route.abort());
    await page.locator('main input[type=search]').fill('children');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await listFaults(page)).toEqual([]);
  });

  test('in the quotation checker with every verdict', async () => {
    const page = await open('/check/', { bypassCSP: true });
    await page
      .locator('main textarea')
      .fill(
        '“agents of change in the global fight”, “potential cases of trafficking in women for the exploitation of surrogacy”, “firewalls between immigration checks and labor inspections”, “a right to compensation from every single trafficker”',
      );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('.verdict').nth(3).waitFor();
    expect(await listFaults(page)).toEqual([]);
  });
});
