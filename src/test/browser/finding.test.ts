import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { ask, box, references, settle } from './search-page.ts';

const open = useBrowser();
const groups = (page: Page) => box(page).locator('.group h2').allInnerTexts();
/** Words of the page that are marked, as they stand there. */
const marked = (page: Page) =>
  page.evaluate("[...(CSS.highlights.get('match') ?? [])].map((range) => range.toString())");

describe('words', () => {
  test('are found in every kind of record, official text first', async () => {
    const page = await open('/search/');
    await ask(page, 'forced criminality');
    const found = await groups(page);
    expect(found[0]).toBe('Official text');
    expect(found).toEqual(
      expect.arrayContaining(['Notes of the editors', 'Statements', 'Figures said', 'Topics']),
    );
  });

  test('that rest on other words of the text are shown with these, and say so', async () => {
    const page = await open('/search/');
    await ask(page, 'deepfakes');
    await box(page)
      .getByText('No paragraph says it in these words. “deepfakes” matched “artificial content”.')
      .waitFor();
    expect(await box(page).locator('.group.text mark').first().innerText()).toBe(
      'artificial content',
    );
  });

  test('that are misspelled are shown in the nearest spelling, which is said and offered', async () => {
    const page = await open('/search/');
    await ask(page, 'surogacy');
    await box(page)
      .getByText('No text here has “surogacy”. Shown is the nearest spelling: “surrogacy”.')
      .waitFor();
    await box(page).getByRole('button', { name: 'surrogacy', exact: true }).click();
    await expect.poll(() => box(page).locator('.notice-line').count()).toBe(0);
    expect(await box(page).locator('input').inputValue()).toBe('surrogacy');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
  });

  test('can be narrowed by kind, topic and speaker', async () => {
    const page = await open('/search/');
    await ask(page, 'trafficking');
    await box(page).locator('summary').click();
    await box(page).getByLabel('Kind', { exact: true }).selectOption('Statements');
    await expect.poll(() => groups(page)).toEqual(['Statements']);
    await box(page).getByLabel('Speaker', { exact: true }).selectOption('Mira Sorvino');
    await settle(page);
    const hers = await references(page);
    expect(hers).toContain('statement/2025/mira-sorvino');
    for (const reference of hers) expect(reference).toContain('mira-sorvino');
    await box(page).getByLabel('Kind', { exact: true }).selectOption('Official text');
    await box(page).getByLabel('Speaker', { exact: true }).selectOption('All');
    await box(page).getByLabel('Topic', { exact: true }).selectOption('Organ removal');
    await settle(page);
    const listed = await references(page);
    expect(listed).toContain('2025/29');
    for (const reference of listed)
      expect(['2025/29', '2017/23', '2017/7', '2025/7']).toContain(reference);
  });

  test('found often are shown in part, and whole when asked for', async () => {
    const page = await open('/search/');
    await ask(page, 'trafficking');
    const list = box(page).locator('.group.text');
    expect(await list.locator('li').count()).toBe(4);
    await list.getByRole('button', { name: /^Show all/ }).click();
    await expect.poll(() => list.locator('li').count()).toBeGreaterThan(40);
    expect(
      await page.evaluate(
        "document.activeElement.closest('li') === document.querySelectorAll('main .group.text li')[4]",
      ),
    ).toBe(true);
  });
});

describe('a result', () => {
  test.each([
    ['surrogacy', '/2025/11/', ['surrogacy']],
    ['"artificial content"', '/2025/28/#c', ['artificial content']],
    ['deepfakes', '/2025/28/#c', ['artificial content']],
    ['unearmarked resources', '/2025/18/#c', ['unearmarked', 'resources']],
  ])('for %s opens at the unit with the words marked', async (words, path, marks) => {
    const page = await open('/search/');
    await ask(page, words);
    await box(page).locator('.group.text a').first().click();
    await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe(path);
    await expect.poll(() => marked(page)).toEqual(marks);
  });

  test('on the page that is open marks it without loading it again', async () => {
    const page = await open('/2025/28/');
    await page.evaluate('globalThis.same = true');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('"hate speech"');
    await page.locator('dialog .group.text a').first().click();
    await expect.poll(() => marked(page)).toEqual(['hate speech']);
    expect(await page.evaluate('globalThis.same')).toBe(true);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
  });

  test('leaves the official words as they are', async () => {
    const page = await open('/2025/11/');
    const before = await page.locator('[data-locator="2025/11"]').innerHTML();
    await page.goto(page.url() + '#text@214-223');
    await expect.poll(() => marked(page)).toHaveLength(1);
    expect(await page.locator('[data-locator="2025/11"]').innerHTML()).toBe(before);
  });
});

describe('a citation', () => {
  test('leads to its place on Enter', async () => {
    const page = await open('/');
    await ask(page, 'A/RES/80/9, annex, para. 18 (d)');
    expect(await references(page, '.cited li')).toEqual(['2025/18/d']);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2025/18/#d');
  });

  test('that can mean two places offers both', async () => {
    const page = await open('/search/');
    await ask(page, '¶ 12');
    expect(await references(page, '.cited li')).toEqual(['2025/12', '2017/12']);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Paragraph 12, 2025');
  });

  test('of a place that does not exist says what does, and is announced', async () => {
    const page = await open('/search/');
    await ask(page, '2025 para 40');
    expect(await box(page).locator('[role=status]').innerText()).toContain(
      'its paragraphs are 1 to 31',
    );
  });
});

describe('what is typed', () => {
  test('shows neither in an address nor in any storage, also after a result was followed', async () => {
    const page = await open('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await ask(page, 'debt bondage');
    await box(page).locator('.group.text a').first().click();
    await page.waitForURL('**/2025/28/**');
    await expect.poll(() => marked(page)).not.toHaveLength(0);
    const kept = await page.evaluate(
      'JSON.stringify([location.href, document.referrer, window.name, history.state, Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])',
    );
    for (const text of [...asked, String(kept)]) expect(text).not.toMatch(/debt|bondage/i);
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
    await page.goBack();
    expect(page.url()).not.toMatch(/debt|bondage/i);
  });
});
