import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { links } from '../../../scripts/audit/address/links.ts';
import { preview } from '../../../scripts/audit/address/preview.ts';
import { redirects } from '../../../scripts/audit/address/redirects.ts';
import { jsonSchema } from '../../../scripts/audit/dataset/json-schema.ts';
import { linkedData } from '../../../scripts/audit/dataset/linked-data.ts';
import { discovery } from '../../../scripts/audit/page/discovery.ts';
import { shareImages } from '../../../scripts/audit/page/share-images.ts';
import { readBuiltSite } from '../../../scripts/audit/rule/built-site.ts';
import { readSiteRoot } from '../../../scripts/audit/rule/site-root.ts';
import { unitFiles } from '../../../scripts/audit/text/unit-files.ts';
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

test.each([links, preview, discovery, linkedData, redirects, unitFiles, jsonSchema, shareImages])(
  'a published site in a folder is right by the rule $name',
  async (rule) => {
    expect((await rule.check(await readBuiltSite(folder, base))).issues).toEqual([]);
  },
);

test('canonical addresses carry origin and base path', async () => {
  expect(readSiteRoot(await readBuiltSite(folder, base))).toBe(
    `https://declarations.example${base}`,
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
