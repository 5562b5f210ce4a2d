import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CopyManifest } from '../../model/offline/copy-manifest.ts';
import type { EditionServer } from './edition-server.ts';
import { installed } from './offline-panel.ts';
import { listQueries } from './search-queries.ts';
import { siteFolder } from './site-folder.ts';

/**
 * Stops the server and compares what the copy answers with what the site answered: every file byte for byte, pages as the
 * browser shows them, results of searches in their order.
 * @param pages how many pages are opened in the browser; all files are compared in any case
 * @param searches how many queries of the fixture are asked
 * @returns the figures, for people
 */
export async function compareOffline(
  context: BrowserContext,
  server: EditionServer,
  packs: CopyManifest['packs'],
  { pages, searches }: { pages: number; searches: number },
): Promise<string> {
  const files = packs.flatMap((pack) => pack.files.map(([path]) => path));
  const asked = await listQueries();
  const queries = takeEvenly(asked, searches);
  const online = await context.newPage();
  const shown = files
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''));
  const sample = takeEvenly(shown, pages);
  const before = new Map<string, string>();
  for (const path of sample) before.set(path, await show(online, server.address + path));
  const found = await ask(online, server.address, queries);
  await online.close();
  const page = await installed(context, server);
  await server.stop();
  for (const path of sample) {
    await show(page, server.address + path);
    await expect.poll(() => read(page), { message: path }).toBe(before.get(path));
  }
  expect(await ask(page, server.address, queries)).toEqual(found);
  await page.goto(`${server.address}about/`);
  expect(await digestAll(page, files)).toEqual(
    await Promise.all(
      files.map(async (path) => `${path} ${digest(await readFile(`${siteFolder}/${path}`))}`),
    ),
  );
  const missing = await page.goto(`${server.address}2025/40/`);
  expect(missing?.status()).toBe(404);
  expect(await page.locator('main').innerText()).toContain(
    'The declaration of 2025 has no paragraph 40',
  );
  return `${files.length} of ${files.length} files, ${sample.length} of ${shown.length} pages shown, ${queries.length} of ${asked.length} searches`;
}

/** So many of a list, from all of its length. */
function takeEvenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.ceil(list.length / count));
  return list.filter((_, index) => index % step === 0);
}

const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Asks for every file in the page, and returns its path with the digest of what came. */
async function digestAll(page: Page, paths: readonly string[]): Promise<string[]> {
  return (await page.evaluate(`(async () => {
    const paths = ${JSON.stringify(paths)};
    const found = [];
    const work = async (from) => {
      for (let index = from; index < paths.length; index += 24) {
        const hash = await crypto.subtle.digest('SHA-256', await (await fetch('/' + paths[index])).arrayBuffer());
        found[index] = paths[index] + ' ' + Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
      }
    };
    await Promise.all(Array.from({ length: 24 }, (_, from) => work(from)));
    return found;
  })()`)) as string[];
}

/** Opens a page, follows it to where it leads, and reads it once its scripts have done their work. */
async function show(page: Page, address: string): Promise<string> {
  await page.goto(address, { waitUntil: 'load' });
  const arrived = () =>
    page.evaluate("document.querySelector('meta[http-equiv=refresh]') === null").catch(() => false);
  await expect.poll(arrived).toBe(true);
  let now = await read(page);
  for (let same = 0; same < 2;) {
    await page.waitForTimeout(30);
    const next = await read(page);
    same = next === now ? same + 1 : 0;
    now = next;
  }
  return now;
}

/** What a page shows: its address, its title and its words. */
async function read(page: Page): Promise<string> {
  const own = await page.evaluate(
    "[...document.querySelectorAll('body > :not(.notice)')].map((part) => part.textContent).join(' ')",
  );
  // What the panel says is about this device.
  return `${page.url()} ${await page.title()} ${page.url().endsWith('/offline/') ? '' : String(own)}`;
}

/** What the search box of the site answers to each question: what it says, and what it shows in which order. */
async function ask(page: Page, address: string, queries: readonly string[]): Promise<string[]> {
  await page.goto(`${address}search/`);
  await page.locator('main input[type=search]').fill('children');
  await page.locator('main .search a').first().waitFor();
  await page.waitForLoadState('networkidle');
  return (await page.evaluate(`(async () => {
    const box = document.querySelector('main .search');
    const input = box.querySelector('input[type=search]');
    const answers = [];
    for (const words of ${JSON.stringify(queries)}) {
      input.value = words;
      input.dispatchEvent(new Event('input'));
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (box.querySelector('.found').getAttribute('aria-busy') !== 'false');
      const links = [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      answers.push([words, box.textContent, ...links].join(' | '));
    }
    return answers;
  })()`)) as string[];
}
