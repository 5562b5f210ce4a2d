import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import { startEditionServer } from './edition-server.ts';
import { listSheetFaults, readSheets } from './printed-sheets.ts';
import { siteFolder } from './site-folder.ts';
import { useFirefox } from './use-firefox.ts';

const path = findFirefox();
if (path === null)
  console.warn(
    'NOT TESTED IN FIREFOX: none found (Debian: firefox-esr, elsewhere FIREFOX_PATH=its program).',
  );
const site = inject('address');
const file = pathToFileURL(join(resolve(siteFolder), 'every-paragraph.html')).href;

/** What the visible box names first in answer to a text. */
const ask = (text: string) => `(async () => {
  const box = [...document.querySelectorAll('.search')].find((one) => one.checkVisibility());
  const input = box.querySelector('input[type=search]');
  input.value = ${JSON.stringify(text)};
  input.dispatchEvent(new Event('input'));
  do await new Promise((done) => setTimeout(done, 5));
  while (box.querySelector('.found')?.getAttribute('aria-busy') !== 'false');
  return box.querySelector('.found li[data-reference]')?.dataset.reference ?? '';
})()`;
const questions: readonly (readonly [text: string, first: string])[] = [
  ['deepfakes', '2025/28/c'],
  ['Baerbock', 'statement/2025/annalena-baerbock'],
  ['surogacy', '2025/11'],
  ['"dark web"', '2025/28/b'],
  ['80/9 para. 12', '2025/12'],
  ['xylophone', ''],
];
const text = async (page: Page, selector: string) =>
  String(
    await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`),
  );
const words = async (unit: string) =>
  (await readFile(join(siteFolder, `${unit}.txt`), 'utf8')).trim().replace(/\s+/g, ' ');
const ready = (page: Page, selector: string) =>
  expect
    .poll(() => page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`))
    .toBe(true);

describe.runIf(path !== null)('in Firefox', () => {
  const firefox = useFirefox(path ?? '');
  afterEach(() => expect(firefox().takeMessages(), 'errors in the console').toEqual([]));

  test('the official words are read, turned with the keyboard, and folds open', async () => {
    const { page } = firefox();
    await page.goto(`${site}2025/12/`);
    expect((await text(page, '[data-locator]')).replace(/\s+/g, ' ')).toBe(await words('2025/12'));
    await page.locator('#note summary, main summary').click();
    await expect
      .poll(() => page.evaluate("document.querySelectorAll('main details[open]').length"))
      .toBe(1);
    await page.evaluate('document.activeElement?.blur()');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toBe(`${site}2025/13/`);
    expect(await text(page, 'h1')).not.toBe('');
  });

  test('a quotation is copied with its citation, and the checker finds what is pasted word for word', async () => {
    const { page } = firefox();
    await page.goto(`${site}2025/12/`);
    await page.evaluate(`(() => {
      const node = [...document.querySelectorAll('[data-locator] p')].flatMap((one) => [...one.childNodes]).find((one) => one.data?.includes('agents of change'));
      const at = node.data.indexOf('agents of change');
      getSelection().setBaseAndExtent(node, at, node, at + 16);
    })()`);
    await page.locator('.cite button[name=quotation]').click();
    await expect
      .poll(() => text(page, '.cite output'))
      .toBe('Your selection with citation copied.');
    await page.goto(`${site}check/`);
    await page.locator('main textarea').click();
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = String(await page.evaluate("document.querySelector('main textarea').value"));
    expect(pasted.split('\n').slice(0, 3)).toEqual([
      '“agents of change”',
      '',
      'General Assembly resolution 80/9, annex, para. 12',
    ]);
    await page.locator('main .check button').click();
    await ready(page, '.verdict');
    expect(await text(page, 'main .check [role=status]')).toMatch(
      /^1 quotation found in your text\. Word for word: 1\./,
    );
  });

  test('any two paragraphs are compared', async () => {
    const { page } = firefox();
    await page.goto(`${site}compare/#2017/8..2025/12`);
    await ready(page, '#pair .sides ins, #pair .sides del');
  });

  test('a brief has a range', async () => {
    const { page } = firefox();
    await page.goto(`${site}brief/#2025/11-14`);
    await ready(page, 'article figure');
    expect(await text(page, 'figcaption')).toMatch(
      /^General Assembly resolution 80\/9, annex, paras\. 11–14/,
    );
    expect(await page.evaluate("document.querySelectorAll('article blockquote p').length")).toBe(4);
  });

  test.each([
    ['2025/12/', 'General Assembly resolution 80/9, annex, para. 12', 'States “'],
    ['compare/', '2017 and 2025 compared', 'New subparagraphs'],
    ['brief/#2025/11-14', '/brief/#2025/11-14', 'Made on'],
  ])(
    'each printed sheet of %s says what it is, none is empty, and folds are open',
    async (path, foot, inside) => {
      const { page } = firefox();
      await page.goto('about:blank');
      await page.goto(site + path);
      if (path.startsWith('brief')) await ready(page, 'article figure');
      const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      expect(
        listSheetFaults(sheets, [foot, 'Every Paragraph, an unofficial reading copy, edition']),
      ).toEqual([]);
      expect(sheets.join(' ')).toContain(inside);
    },
  );

  test('a kept copy reads, searches and makes a brief with the server stopped', async () => {
    const { page, takeMessages } = firefox();
    const server = await startEditionServer(siteFolder);
    await page.goto(`${server.address}offline/`);
    await page.locator('[data-action=keep]').click();
    await expect
      .poll(() => text(page, '[data-copy] [role=status]'), { timeout: 60_000 })
      .toMatch(/^Complete, edition/);
    await page.reload();
    await server.stop();
    await page.goto(`${server.address}2025/12/`);
    expect((await text(page, '[data-locator]')).replace(/\s+/g, ' ')).toBe(await words('2025/12'));
    await page.goto(`${server.address}search/`);
    await ready(page, 'main .search input');
    expect(await page.evaluate(ask('"dark web"'))).toBe('2025/28/b');
    await page.goto(`${server.address}brief/#2025/11-14&style=apa`);
    await ready(page, 'article figure');
    expect(await text(page, 'figcaption')).toContain('annex, paras. 11–14)');
    // That the server does not answer is not a fault here.
    expect(takeMessages().filter((message) => message.includes('Policy'))).toEqual([]);
  }, 120_000);

  test.each([
    ['file edition', `${file}#search`],
    ['served site', `${site}search/`],
  ])('the search of the %s answers', async (_, address) => {
    const { page } = firefox();
    await page.goto(address);
    await ready(page, '.search input');
    for (const [asked, first] of questions)
      expect(await page.evaluate(ask(asked)), asked).toBe(first);
  });

  test('the file edition shows one page at a time', async () => {
    const { page } = firefox();
    await page.goto(`${file}#2025/18/d`);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('.page')].filter((one) => one.checkVisibility()).map(({ id }) => id).join()",
      ),
    ).toBe('2025/18');
  });

  test('what the policy of a page refuses is seen, so that nothing refused above is overlooked', async () => {
    const { page, takeMessages } = firefox();
    const server = createServer((_, response) =>
      response
        .setHeader('content-security-policy', "default-src 'none'")
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><link rel="next" href="/next"><p>words'),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const place = server.address();
    await page.goto(`http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/`);
    const messages: string[] = [];
    await expect.poll(() => messages.push(...takeMessages()) && messages.join()).toContain('/next');
    server.closeAllConnections();
    server.close();
    await page.goto('about:blank');
    takeMessages();
  });
});
