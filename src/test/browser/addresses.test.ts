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
  ['/2021/3/', 'There is no text of a declaration of 2021 here.'],
])('%s says what exists', async (path, words) => {
  const page = await open(path);
  await page.getByText(words).waitFor();
  expect(await page.locator('main').innerText()).toContain('paragraphs 1 to 31');
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

test('the first paragraph has no previous one, the last no next one', async () => {
  const first = await open('/2025/1/');
  expect(await first.locator('[data-turn=previous]').count()).toBe(0);
  const last = await open('/2025/31/');
  expect(await last.locator('[data-turn=next]').count()).toBe(0);
});
