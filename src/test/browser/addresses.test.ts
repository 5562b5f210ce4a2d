import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

test.each([
  ['/2025/18/d/', '/2025/18/#d'],
  ['/2017/11/b/', '/2017/11/#b'],
  ['/a/res/80/9/', '/2025/'],
  ['/a/res/76/7/', '/2021/'],
  ['/a/res/72/1/', '/2017/'],
])('%s leads to %s, also without script', async (from, to) => {
  const page = await open(from, { javaScriptEnabled: false });
  await page.waitForURL(`**${to}`);
});

test.each([
  ['/2025/40/', 'The declaration of 2025 has no paragraph 40: its paragraphs are 1 to 31.'],
  ['/2017/27/', 'The declaration of 2017 has no paragraph 27: its paragraphs are 1 to 26.'],
  ['/2025/18/g/', 'Paragraph 18 of 2025 has no subparagraph (g).'],
  ['/2021/3/', 'The text of the declaration of 2021 is not held here.'],
])('%s says what exists', async (path, words) => {
  const page = await open(path);
  await page.getByText(words).waitFor();
  expect(await page.locator('main').innerText()).toContain('paragraphs 1 to 31');
});

test.each([
  ['/2025/12/)', '/2025/12/'],
  ['/2025/12).', '/2025/12/'],
  ['/2025/12,', '/2025/12/'],
  ['/2025/012/', '/2025/12/'],
  ['/2025/0012', '/2025/12/'],
  ['/2025/18/D/', '/2025/18/#d'],
  ['/2025/18/d/).', '/2025/18/#d'],
  ['/2025/12/a/', '/2025/12/'],
  ['/2025/40/', '/2025/31/'],
  ['/2025/paragraph-12/', '/2025/12/'],
  ['/A/RES/80/9/', '/2025/'],
  ['/A/RES/80/9', '/2025/'],
  ['/A/RES/72/1/', '/2017/'],
  ['/Instruments/A-RES-48-134/', '/instruments/a-res-48-134/'],
  ['/Topics/', '/topics/'],
  ['/ABOUT/Method', '/about/method/'],
  ['/statements/2025/', '/statements/'],
  ['/data/schema/', '/data/'],
  ['/statistics/charts/', '/statistics/'],
])('the page for what is not there leads from %s to %s', async (path, to) => {
  const page = await open(path);
  const link = page.locator('#wrong-address a').first();
  await link.waitFor();
  expect(new URL((await link.getAttribute('href')) ?? '', page.url()).href).toBe(
    new URL(to, page.url()).href,
  );
  expect(await page.locator('#wrong-address').innerText()).not.toMatch(/undefined|null|NaN/);
  await link.click();
  await page.waitForURL(`**${to}`);
});

test('the arrow keys turn the pages, and not while someone types', async () => {
  const page = await open('/2025/12/');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/2025/13/');
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL('**/2025/12/');
  await page.keyboard.press('/');
  await page.locator('dialog input[type=search]').press('ArrowRight');
  expect(new URL(page.url()).pathname).toBe('/2025/12/');
});

test('the first paragraph has no previous one, the last no next one, and the resolution comes before its annex', async () => {
  const first = await open('/2025/resolution/1/');
  expect(await first.locator('[data-turn=previous]').count()).toBe(0);
  const annex = await open('/2025/1/');
  expect(await annex.locator('[data-turn=previous]').innerText()).toBe('← resolution 1');
  const last = await open('/2025/31/');
  expect(await last.locator('[data-turn=next]').count()).toBe(0);
});
