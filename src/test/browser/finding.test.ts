import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const patience = { timeout: 8_000 };

/** Types into the box of the search page and waits until everything is answered from. */
async function ask(page: Page, text: string): Promise<void> {
  const box = page.locator('main .search');
  await box.locator('input[type=search]').fill(text);
  await box.locator('.found[aria-busy=false]').waitFor({ state: 'attached' });
}

const box = (page: Page) => page.locator('main .search');
const groups = (page: Page) => box(page).locator('.group h2').allInnerTexts();
const references = (page: Page, selector = '.group li') =>
  box(page)
    .locator(selector)
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-reference')));
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
      .getByText('No paragraph says “deepfakes”. These speak of “artificial content”.')
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
    await expect.poll(() => box(page).locator('.notice-line').count(), patience).toBe(0);
    expect(await box(page).locator('input').inputValue()).toBe('surrogacy');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
  });

  test('can be narrowed by kind, topic and speaker', async () => {
    const page = await open('/search/');
    await ask(page, 'trafficking');
    await box(page).locator('summary').click();
    await box(page).getByLabel('Kind', { exact: true }).selectOption('Statements');
    await expect.poll(() => groups(page), patience).toEqual(['Statements']);
    await box(page).getByLabel('Speaker', { exact: true }).selectOption('Mira Sorvino');
    await expect
      .poll(() => references(page), patience)
      .toEqual(expect.arrayContaining(['statement/2025/mira-sorvino']));
    for (const reference of await references(page)) expect(reference).toContain('mira-sorvino');
    await box(page).getByLabel('Kind', { exact: true }).selectOption('Official text');
    await box(page).getByLabel('Speaker', { exact: true }).selectOption('All');
    await box(page).getByLabel('Topic', { exact: true }).selectOption('Organ removal');
    await expect
      .poll(() => references(page), patience)
      .toEqual(expect.arrayContaining(['2025/29']));
    for (const reference of await references(page))
      expect(['2025/29', '2017/23', '2017/7', '2025/7']).toContain(reference);
  });

  test('found often are shown in part, and whole when asked for', async () => {
    const page = await open('/search/');
    await ask(page, 'trafficking');
    const list = box(page).locator('.group.text');
    expect(await list.locator('li').count()).toBe(4);
    await list.getByRole('button', { name: /^Show all/ }).click();
    expect(await list.locator('li').count()).toBeGreaterThan(40);
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
    await expect
      .poll(
        () => new URL(page.url()).pathname + new URL(page.url()).hash.replace('#text', ''),
        patience,
      )
      .toBe(path);
    await expect.poll(() => marked(page), patience).toEqual(marks);
  });

  test('on the page that is open marks it without loading it again', async () => {
    const page = await open('/2025/28/');
    await page.evaluate('globalThis.same = true');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('"hate speech"');
    await page.locator('dialog .group.text a').first().click();
    await expect.poll(() => marked(page), patience).toEqual(['hate speech']);
    expect(await page.evaluate('globalThis.same')).toBe(true);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
  });

  test('leaves the official words as they are', async () => {
    const page = await open('/2025/11/');
    const before = await page.locator('[data-locator="2025/11"]').innerHTML();
    await page.goto(page.url() + '#text@214-223');
    await expect.poll(() => marked(page), patience).toHaveLength(1);
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
    await expect.poll(() => marked(page), patience).not.toHaveLength(0);
    const kept = await page.evaluate(
      'JSON.stringify([location.href, document.referrer, window.name, history.state, Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])',
    );
    for (const text of [...asked, String(kept)]) expect(text).not.toMatch(/debt|bondage/i);
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
    await page.goBack();
    expect(page.url()).not.toMatch(/debt|bondage/i);
  });
});

describe('the network', () => {
  test('is not needed once the search is loaded', async () => {
    const page = await open('/search/');
    await ask(page, 'children');
    await page.context().setOffline(true);
    for (const [words, first] of [
      ['surrogacy', '2025/11'],
      ['Baerbock', 'statement/2025/annalena-baerbock'],
      ['93 per cent', 'statistic/crimes-not-reported'],
    ] as const) {
      await ask(page, words);
      expect((await references(page)).slice(0, 3)).toContain(first);
    }
  });

  /** What can come in the place of a part of the index. */
  const faults: readonly (readonly [string, Parameters<Route['fulfill']>[0] | null])[] = [
    ['nothing', null],
    ['not found', { status: 404, body: 'no' }],
    ['a part that is cut off', { body: '{"records":[{"reference":"2025/1"' }],
    ['a page', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }],
    ['data of something else', { status: 200, contentType: 'application/json', body: '{"error":"sign in"}' }],
    ['a part without records', { status: 200, contentType: 'application/json', body: '{"records":[]}' }],
  ]; // prettier-ignore
  const fail = (page: Page, part: string, fault: (typeof faults)[number][1]) =>
    page.route(`**/search/${part}.json`, (route) => (fault ? route.fulfill(fault) : route.abort()));
  const status = (page: Page) => box(page).locator('[role=status]').innerText();

  test.each(faults)(
    'that gives %s for the side part leaves the official text, says what was not searched, and is tried again',
    async (_, fault) => {
      const page = await open('/search/');
      await fail(page, 'side', fault);
      await ask(page, 'surrogacy');
      expect(await references(page)).toEqual(['2025/11']);
      expect(await status(page)).toContain('only the official text was searched');
      await ask(page, 'Baerbock');
      expect(await status(page)).toContain('The official text has nothing for it.');
      expect(await status(page)).not.toMatch(/Nothing found|No text here/);
      await page.unroute('**/search/side.json');
      await box(page).getByRole('button', { name: 'Try again' }).click();
      await box(page).locator('.found[aria-busy=false] .group').first().waitFor();
      expect((await references(page))[0]).toBe('statement/2025/annalena-baerbock');
      expect(await status(page)).not.toContain('could not be loaded');
      expect(await page.evaluate('document.activeElement.type')).toBe('search');
    },
  );

  test.each(faults)(
    'that gives %s for the official text is an error, and is tried again',
    async (_, fault) => {
      const page = await open('/search/');
      await fail(page, 'text', fault);
      await ask(page, 'children');
      expect(await status(page)).toBe(
        'The search could not be loaded, and nothing was searched. Check the connection and type again.',
      );
      expect(await box(page).locator('li').count()).toBe(0);
      await page.unroute('**/search/text.json');
      await box(page).getByRole('button', { name: 'Try again' }).click();
      await box(page).locator('.group.text').waitFor();
    },
  );
});

describe('the focus', () => {
  test('stays on a result while the rest of the answer arrives', async () => {
    const page = await open('/search/');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/side.json', async (route) => {
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
    await box(page).getByText('No text here has “unearmarked” within what you narrowed').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await box(page).getByRole('button', { name: 'Search without narrowing' }).click();
    await expect.poll(() => references(page), patience).toContain('2025/18/c');
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
    expect(await box(page).locator('.offers button').count()).toBeGreaterThan(0);
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
