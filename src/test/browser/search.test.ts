import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog input[type=search]').fill(words);
}

const status = (page: Page) => page.locator('dialog [role=status]');
const results = (page: Page) => page.locator('dialog ol a');

describe('the search dialog', () => {
  test.each(['/', 'Control+k'])(
    'opens with %s, takes the focus, and gives it back on Escape',
    async (key) => {
      const page = await open('/2025/12/');
      await page.locator('[data-turn=next]').focus();
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      expect(await page.evaluate('document.activeElement.type')).toBe('search');
      await page.keyboard.press('Escape');
      if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await page.evaluate('document.activeElement.dataset.turn')).toBe('next');
    },
  );

  test('closes with one Escape also while there are words in it, and keeps them', async () => {
    const page = await open('/2025/12/');
    await page.locator('[data-turn=next]').focus();
    await ask(page, 'organ removal');
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.dataset.turn')).toBe('next');
    await page.keyboard.press('/');
    expect(await page.locator('dialog input[type=search]').inputValue()).toBe('organ removal');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  test.each([320, 1280])(
    'shows its ways out beside the box, not over it, at %i px',
    async (width) => {
      const page = await open('/2025/12/');
      await page.setViewportSize({ width, height: 800 });
      await page.keyboard.press('/');
      const edges = (selector: string) =>
        page.locator(selector).evaluate((one) => one.getBoundingClientRect().toJSON());
      const [close, input] = [
        await edges('dialog .dialog-head button'),
        await edges('dialog input'),
      ];
      const ring = 6;
      expect(close.bottom).toBeLessThan(input.top - ring);
      expect(close.right).toBeLessThanOrEqual(input.right);
    },
  );

  test('a search that cannot be loaded at all is said, with a way to try again', async () => {
    const page = await open('/about/');
    await page.route('**/assets/search-dialog*', (route) => route.abort());
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.getByText('The search could not be loaded.').waitFor();
    await page.unroute('**/assets/search-dialog*');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.locator('main input[type=search]').waitFor();
  });

  test('finds a word, announces the number of results and marks the word', async () => {
    const page = await open('/about/');
    await ask(page, 'surrogacy');
    await results(page).first().waitFor();
    await expect.poll(() => status(page).innerText()).toContain('1 in the official text');
    expect(await results(page).first().innerText()).toBe('Paragraph 11, 2025');
    expect(await page.locator('dialog mark').first().innerText()).toBe('surrogacy');
  });

  test('a subparagraph is a result of its own and opens at it', async () => {
    const page = await open('/2017/1/');
    await ask(page, '"dark web"');
    await results(page).first().waitFor();
    expect(await results(page).first().innerText()).toBe('Paragraph 28, subparagraph (b), 2025');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2025/28/#b');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('the choice of a declaration leaves the other out', async () => {
    const page = await open('/');
    const box = page.locator('main .search');
    await box.locator('input[type=search]').fill('organ removal');
    await box.locator('ol a').first().waitFor();
    await box.locator('summary').click();
    await box.getByLabel('Declaration').selectOption('2017');
    const titles = () => box.locator('ol a').allInnerTexts();
    await expect
      .poll(async () => (await titles()).some((title) => title.endsWith(', 2025')))
      .toBe(false);
    expect((await titles()).some((title) => title.endsWith(', 2017'))).toBe(true);
  });

  test('the words do not show in the address', async () => {
    const page = await open('/search/');
    await page.locator('main input[type=search]').fill('debt bondage');
    await page.locator('main .search ol a').first().waitFor();
    expect(page.url()).not.toContain('debt');
    expect(await page.evaluate('history.length')).toBeLessThanOrEqual(2);
  });

  test('nothing found is said as such', async () => {
    const page = await open('/about/');
    await ask(page, 'xylophone');
    await expect.poll(() => status(page).innerText()).toMatch(/xylophone|nothing|no result/i);
    expect(
      await results(page)
        .filter({ hasText: /^Paragraph/ })
        .count(),
    ).toBe(0);
  });

  test('an index that cannot be loaded is an error, never “0 results”', async () => {
    const page = await open('/about/');
    await page.route('**/search/*.json', (route) => route.abort());
    await ask(page, 'children');
    await page.getByText('A part of the search could not be loaded').first().waitFor();
    expect(await results(page).count()).toBe(0);
  });
});

test('without script the search page says what to do instead', async () => {
  const page = await open('/search/', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('The search needs JavaScript.');
});
