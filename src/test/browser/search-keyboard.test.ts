import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { ask, box, references } from './search-page.ts';

const open = useBrowser();

describe('the focus', () => {
  test('stays on a result while the rest of the answer arrives', async () => {
    const page = await open('/search/');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/notes/index/*', async (route) => {
      await held;
      await route.continue();
    });
    const input = box(page).locator('input[type=search]');
    await input.fill('organ removal');
    await box(page).locator('.group.text a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    release();
    await box(page).locator('.group.note').waitFor();
    expect(
      await page.evaluate("document.activeElement.closest('[data-reference]')?.dataset.reference"),
    ).toBe('2025/29');
  });

  test('stays on a filter, and goes back to the box where the filter is lifted', async () => {
    const page = await open('/search/');
    await ask(page, 'unearmarked');
    await box(page).locator('summary').click();
    const speaker = box(page).getByLabel('Speaker', { exact: true });
    await speaker.focus();
    await speaker.selectOption('Mira Sorvino');
    await box(page).getByText('No text here has “unearmarked” within these filters').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await box(page).getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => references(page)).toContain('2025/18/c');
    expect(await speaker.inputValue()).toBe('');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
  });
});

describe('the keyboard', () => {
  test('walks through the results and back', async () => {
    const page = await open('/search/');
    await ask(page, 'organ removal');
    const links = await box(page).locator('.found a, .found button').count();
    await page.keyboard.press('ArrowDown');
    expect(
      await page.evaluate("document.activeElement.closest('[data-reference]').dataset.reference"),
    ).toBe('2025/29');
    for (let step = 0; step < links + 2; step++) await page.keyboard.press('ArrowDown');
    for (let step = 0; step < links + 2; step++) await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
  });

  test('hears on what the answer rests', async () => {
    const page = await open('/search/');
    await ask(page, 'surogacy');
    expect(await box(page).locator('[role=status]').innerText()).toMatch(
      /results:[^]*No text here has “surogacy”\. Shown is the nearest spelling: “surrogacy”\./,
    );
    await ask(page, 'sexual orientation');
    expect(await box(page).locator('[role=status]').innerText()).toContain(
      'No text here has “orientation”.',
    );
    await ask(page, 'abortion');
    expect(await box(page).locator('[role=status]').innerText()).toContain('Nothing found.');
  });

  test('finds the hint and the number of results connected with the box', async () => {
    const page = await open('/search/');
    await ask(page, 'organ removal');
    const input = box(page).locator('input[type=search]');
    const described = await input.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).innerText()).toContain('a citation such as');
    expect(await box(page).locator('[role=status]').innerText()).toMatch(
      /^\d+ results: \d+ in the official text/,
    );
  });
});
