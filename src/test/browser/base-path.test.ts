import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { links } from '../../../scripts/audit/address/links.ts';
import { readBuiltSite } from '../../../scripts/audit/rule/built-site.ts';
import { launchBrowser } from '../../integrations/browser/launch-browser.ts';
import { serveSite, type SiteServer } from '../../../scripts/browser/serve-site.ts';
import { watchPolicy } from './policy-watch.ts';

const base = '/texts/declarations/';
let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'every-paragraph-'));
  execFileSync('npx', ['astro', 'build', '--outDir', folder, '--silent'], {
    // Not the whole environment: what the test runner puts there would change the build.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      BASE_PATH: base,
      SITE_URL: 'https://declarations.example',
    },
    stdio: 'ignore',
  });
  server = await serveSite(folder, base);
  // A second build of the whole, while other tests run.
}, 300_000);

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test('every link stays under the base path and leads somewhere', async () => {
  const { issues } = await links.check(await readBuiltSite(folder, base));
  expect(issues).toEqual([]);
});

test('canonical addresses carry origin and base path', async () => {
  const site = await readBuiltSite(folder, base);
  const page = site.pages.find(({ path }) => path === '/2025/12/');
  const canonical = page?.root
    .findAll('link')
    .find((link) => link.attribute('rel') === 'canonical');
  expect(canonical?.attribute('href')).toBe(
    'https://declarations.example/texts/declarations/2025/12/',
  );
});

test('the search works under the base path', async () => {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    const policy = watchPolicy(context);
    const page = await context.newPage();
    await page.goto(`${server.address}2017/1/`);
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').fill('surrogacy');
    await page.locator('dialog ol a').first().click();
    await page.waitForURL(`**${base}2025/11/**`);
    expect(policy.takeViolations()).toEqual([]);
  } finally {
    await browser.close();
  }
});
