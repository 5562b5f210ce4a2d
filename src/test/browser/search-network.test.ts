import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { ask, box, references } from './search-page.ts';

const open = useBrowser();

describe('the network', () => {
  /** What can come in the place of a part of the search. */
  const faults: readonly (readonly [string, Parameters<Route['fulfill']>[0] | null])[] = [
    ['nothing', null],
    ['not found', { status: 404, body: 'no' }],
    ['a part that is cut off', { status: 200, body: '{"files":' }],
    [
      'a page',
      { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
    ],
    [
      'data of something else',
      { status: 200, contentType: 'application/json', body: '{"error":"sign in"}' },
    ],
    ['nothing in it', { status: 200, body: '' }],
  ];
  const parts = [
    'search/ground.json',
    'pagefind/wasm.en.pagefind.wasm',
    'pagefind/index/*',
    'pagefind/fragment/*',
    'pagefind/notes/index/*',
  ];
  // Whatever comes in the place of a file of the index has the wrong digest: three faults stand for all.
  const cases = parts.flatMap((part, at) =>
    faults
      .slice(0, at === 0 ? faults.length : 3)
      .map(([name, fault]) => [part, name, fault] as const),
  );
  const status = (page: Page) => box(page).locator('[role=status]').innerText();

  test('that is gone is said, and what was asked is found once it is back', async () => {
    const page = await open('/search/');
    await ask(page, 'children');
    await page.context().setOffline(true);
    await ask(page, 'surrogacy');
    expect(await status(page)).toContain('A part of the search could not be loaded');
    await page.context().setOffline(false);
    await box(page).getByRole('button', { name: 'Try again' }).click();
    await box(page).locator('.found[aria-busy=false] .group').first().waitFor();
    expect((await references(page))[0]).toBe('2025/11');
  });

  test.each(cases)(
    'that gives for %s %s is an error, and is tried again',
    async (part, _, fault) => {
      const page = await open('/search/');
      await page
        .context()
        .route(`**/${part}`, (route) => (fault ? route.fulfill(fault) : route.abort()));
      await ask(page, 'children');
      expect(await status(page)).toContain('A part of the search could not be loaded');
      expect(await status(page)).not.toMatch(/Nothing found|No text here/);
      await page.context().unroute(`**/${part}`);
      await box(page).getByRole('button', { name: 'Try again' }).click();
      await box(page).locator('.found[aria-busy=false] .group.note').waitFor();
      expect(await status(page)).not.toContain('could not be loaded');
      expect(await page.evaluate('document.activeElement.type')).toBe('search');
    },
  );

  test('that gives nothing for the official text leaves citations an error, and words an answer', async () => {
    const page = await open('/search/');
    await page.route('**/search/text.json', (route) => route.abort());
    await ask(page, '2025 para 12');
    expect(await status(page)).toContain('A part of the search could not be loaded');
    await ask(page, 'surrogacy');
    expect((await references(page))[0]).toBe('2025/11');
  });
});
