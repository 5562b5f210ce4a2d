import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { ask, box, references } from './search-page.ts';

const open = useBrowser();

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
    [
      'a page',
      { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
    ],
    [
      'data of something else',
      { status: 200, contentType: 'application/json', body: '{"error":"sign in"}' },
    ],
    [
      'a part without records',
      { status: 200, contentType: 'application/json', body: '{"records":[]}' },
    ],
  ];
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
