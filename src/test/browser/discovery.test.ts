import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

test('the description of a page is a block of data that its policy does not block', async () => {
  // That nothing is blocked is asked of every page that a test opens.
  const page = await open('/2025/18/');
  const policy = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blocks.map((block) => JSON.parse(block))).toMatchObject([
    { '@type': 'Legislation', legislationIdentifier: 'A/RES/80/9, annex, para. 18' },
  ]);
});

test('words a browser hands over behind # are searched, asked of nobody, and taken out of the address', async () => {
  const page = await open('/2025/12/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(new URL('/search/#q=illegal+adoption', page.url()).href);
  await page.locator('main ol a').first().waitFor();
  expect(await page.locator('main input[type=search]').inputValue()).toBe('illegal adoption');
  expect(new URL(page.url()).hash).toBe('');
  await page.evaluate(() => (location.hash = 'q=organ%20removal'));
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('main input[type=search]')?.value ===
      'organ removal',
  );
  expect(new URL(page.url()).hash).toBe('');
  await page.evaluate(() => (location.hash = 'q=search & rescue, 50%'));
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('main input[type=search]')?.value ===
      'search & rescue, 50%',
  );
  expect(asked.filter((url) => /illegal|adoption|organ|rescue/.test(url))).toEqual([]);
});

test('a page offers to report an error exactly if an address is configured', async () => {
  const page = await open('/2025/12/');
  const links = page.getByRole('link', { name: 'Report an error on this page' });
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(targets.length).toBe(process.env['REPORT_ADDRESS'] ? 1 : 0);
  for (const target of targets)
    expect(decodeURIComponent(target ?? '')).toMatch(/2025\/12.*Edition: [0-9a-f]{8}/s);
});
