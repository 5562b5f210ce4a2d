import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchBrowser } from '../../integrations/browser/launch-browser.ts';
import { watchPolicy, type PolicyWatch } from './policy-watch.ts';
import { createReply } from '../../model/search/reply.ts';
import { readSearchGround } from '../search-ground.ts';
import { siteFolder } from './site-folder.ts';

const file = pathToFileURL(join(resolve(siteFolder), 'every-paragraph.html')).href;
const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../fixtures/search/${name}`, import.meta.url), 'utf8'));
const every = read('queries.yaml') as {
  kind: string;
  queries: { words: string; answers?: string[] }[];
}[];
const queries = every.filter(({ kind }) => /^(word|phrase)/.test(kind));
const citations = (read('citations.yaml') as { form: string; to?: string[] }[]).filter(
  ({ to }) => (to ?? []).length > 0,
);

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

test('every link inside leads to something that can be seen', async () => {
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
      .filter((id) => !document.getElementById(id)),
  );
  expect(dead).toEqual([]);
});

const findFirst = async (words: string) => {
  await page.locator('#search input[type=search]').fill(words);
  return page.evaluate(
    () => document.querySelector('#search ol li a')?.getAttribute('href')?.slice(1) ?? null,
  );
};

test('finds words and phrases: the right text first', async () => {
  await page.goto(`${file}#search`);
  const wrong: string[] = [];
  for (const { words, answers = [] } of queries.flatMap((group) => group.queries)) {
    const first = await findFirst(words);
    if (!answers.includes(first ?? '')) wrong.push(`${words} → ${first}`);
  }
  expect(wrong).toEqual([]);
});

test('leads first to the same place as the site, whatever is asked', async () => {
  const ground = await readSearchGround();
  const words = every.flatMap((group) => group.queries.map((query) => query.words));
  const first = (await page.evaluate(`(() => {
    const input = document.querySelector('#search input[type=search]');
    return ${JSON.stringify(words)}.map((words) => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelector('#search ol li a')?.getAttribute('href')?.slice(1) ?? null;
    });
  })()`)) as (string | null)[];
  const wrong = words.flatMap((text, at) => {
    const { citation, answer } = createReply(ground, text);
    const [section] = answer.groups.find(({ kind }) => kind === 'text')?.sections ?? [];
    const [cited] = citation?.targets ?? [];
    const wanted =
      cited?.replace('instrument/', 'instruments/') ?? section?.results[0]?.record.reference;
    return wanted === undefined || wanted === first[at]
      ? []
      : [`${text} → ${first[at]}, not ${wanted}`];
  });
  expect(wrong).toEqual([]);
});

test('says on what a result rests, and what is not searched', async () => {
  const said = async (words: string) => {
    await findFirst(words);
    return page.locator('#search').innerText();
  };
  expect(await said('deepfakes')).toContain('These speak of “artificial content”.');
  expect(await said('surogacy')).toContain(
    'No paragraph has “surogacy”. Shown is the nearest spelling: “surrogacy”.',
  );
  expect(await said('Baerbock')).toContain('Only the official text is searched');
  await page.locator('#search input[type=search]').fill('surogacy');
  await page.getByRole('button', { name: 'surrogacy', exact: true }).click();
  expect(await page.locator('#search input[type=search]').inputValue()).toBe('surrogacy');
});

test('finds written citations: the right place first', async () => {
  const wrong: string[] = [];
  for (const { form, to = [] } of citations) {
    const first = await findFirst(form);
    if (first !== to[0]?.replace('instrument/', 'instruments/')) wrong.push(`${form} → ${first}`);
  }
  expect(wrong).toEqual([]);
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
