import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../../scripts/browser/serve-site.ts';
import { listQueries } from './search-queries.ts';
import { launchBrowser } from '../../integrations/browser/launch-browser.ts';
import { watchPolicy, type PolicyWatch } from './policy-watch.ts';
import { siteFolder } from './site-folder.ts';

const file = pathToFileURL(join(resolve(siteFolder), 'every-paragraph.html')).href;
let browser: Browser;
let page: Page;
let policy: PolicyWatch;
const requests: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext();
  policy = watchPolicy(context);
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => requests.push(message.text()));
  await page.goto(file);
});
afterAll(() => browser.close());

const readShown = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.page')]
      .filter((one) => one.checkVisibility())
      .map(({ id }) => id),
  );

test('shows one page at a time, and all of them when asked', async () => {
  expect(await readShown()).toEqual(['start']);
  await page.goto(`${file}#2025/18/d`);
  expect(await readShown()).toEqual(['2025/18']);
  await page.locator('#all-pages').check();
  expect((await readShown()).length).toBeGreaterThan(150);
  await page.locator('#all-pages').uncheck();
});

test('checks quotations, and leads to the words in the file', async () => {
  await page.goto(`${file}#check`);
  await page.locator('#passage').fill('victims are … inappropriately penalized');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const verdict = page.locator('.verdict');
  await verdict.waitFor();
  expect(await verdict.getAttribute('data-verdict')).toBe('words left out that change the sense');
  expect(await verdict.locator('del').innerText()).toContain('not');
  expect(await verdict.locator('a').first().getAttribute('href')).toBe('#2025/12');
  await page.getByRole('button', { name: 'Clear' }).click();
});

test('every link inside leads to something that can be seen', async () => {
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
      .filter((id) => !document.getElementById(id)),
  );
  expect(dead).toEqual([]);
});

const search = (on: Page) => on.locator('.search').filter({ visible: true });

/** What a box names in answer to each text, in its order: asked in the page, as thousands of steps from outside would take long. */
const ask = (on: Page, texts: readonly string[]) =>
  on.evaluate(`(async () => {
    const box = [...document.querySelectorAll('.search')].find((one) => one.checkVisibility());
    const input = box.querySelector('input[type=search]');
    const answers = [];
    for (const text of ${JSON.stringify(texts)}) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      do await new Promise((done) => setTimeout(done, 2));
      while (box.querySelector('.found').getAttribute('aria-busy') !== 'false');
      answers.push([...box.querySelectorAll('.found li[data-reference]')].map((entry) => entry.dataset.reference));
    }
    return answers;
  })()`) as Promise<string[][]>;
const findIn = async (on: Page, text: string) => (await ask(on, [text]))[0] ?? [];

test(
  'leads to the same first three places as the site, whatever is asked',
  { timeout: 400_000 },
  async () => {
    await page.goto(`${file}#search`);
    const server = await serveSite(siteFolder, '/');
    const site = await (await browser.newContext()).newPage();
    await site.goto(`${server.address}search/`);
    await site.locator('main .search input').waitFor();
    const texts = await listQueries();
    const [here, there] = [await ask(page, texts), await ask(site, texts)];
    await server.stop();
    const wrong = texts.flatMap((text, at) => {
      const [one, other] = [here[at], there[at]].map((all) => all?.slice(0, 3).join());
      return one === other ? [] : [`${text} → ${one}, not ${other}`];
    });
    expect(wrong).toEqual([]);
  },
);

test('says on what a result rests, and searches what is not official text as well', async () => {
  await findIn(page, 'deepfakes');
  expect(await search(page).innerText()).toContain('“deepfakes” matched “artificial content”.');
  expect((await findIn(page, 'Baerbock'))[0]).toBe('statement/2025/annalena-baerbock');
  await findIn(page, 'surogacy');
  await page.getByRole('button', { name: 'surrogacy', exact: true }).click();
  expect(await search(page).locator('input[type=search]').inputValue()).toBe('surrogacy');
});

test('a result leads to a page of the file', async () => {
  await findIn(page, '"dark web"');
  await search(page).locator('.group.text a').first().click();
  await expect.poll(readShown).toEqual(['2025/28']);
  await page.goto(`${file}#search`);
});

test('asks nobody for anything', () => {
  expect(requests.filter((url) => url.split('#')[0] !== file)).toEqual([]);
  expect(policy.takeViolations()).toEqual([]);
});

test('reads without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  watchPolicy(context);
  const plain = await context.newPage();
  await plain.goto(`${file}#2025/12`);
  expect(await plain.locator('[id="2025/12"]').isVisible()).toBe(true);
  expect(await plain.locator('[id="start"]').isVisible()).toBe(false);
});
