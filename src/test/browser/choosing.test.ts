import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../integrations/browser/launch-browser.ts';
import { packEdition } from '../../integrations/offline/pack-edition.ts';
import { createCopySearch } from '../../integrations/search/search-files.ts';
import { listCopySets } from '../../model/offline/copy-set.ts';
import { readCorpus } from '../content/read-corpus.ts';
import { startEditionServer, type EditionServer } from './edition-server.ts';
import { makeEdition } from './made-edition.ts';
import { act, status } from './offline-panel.ts';
import { siteFolder } from './site-folder.ts';
import { makeSmallSite } from './small-site.ts';

/** The built site as if it held more declarations than one copy takes. */
const sets = listCopySets(['2017', '2025'], ['2017', '2025'], 1);

let browser: Browser;
let folder: string;
let removeSite = async () => {};
let server: EditionServer;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  const site = await makeSmallSite(siteFolder);
  folder = site.folder;
  removeSite = site.remove;
  for (const [path, bytes] of await createCopySearch(await readCorpus(), new Map(), sets)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await packEdition(folder, 'e'.repeat(64), sets);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await removeSite();
});
beforeEach(async () => {
  server = await startEditionServer(folder);
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
});
afterEach(async () => {
  await context.close();
  await server.stop();
});

const box = (page: Page, id: string) => page.locator(`.copy-choice input[value="${id}"]`);
const holds = (page: Page, path: string) =>
  page.evaluate(`caches.match('/${path}').then((kept) => kept !== undefined)`);

async function keep(...ids: readonly string[]): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.address}offline/`);
  await page.locator('[data-action=keep]').waitFor();
  for (const id of ['2017', '2025']) await box(page, id).setChecked(ids.includes(id));
  await act(page, 'keep');
  await page.getByText(/^Complete, edition/).waitFor();
  return page;
}

describe('a copy of the declarations that were chosen', () => {
  test('tells what each costs, stores nothing before it is asked, and nothing without a choice', async () => {
    const page = await context.newPage();
    await page.goto(`${server.address}offline/`);
    await page.locator('[data-action=keep]').waitFor();
    const choice = page.locator('.copy-choice');
    expect(await choice.innerText()).toMatch(/2025\s+\d+ kB, \d+ files\s+2017\s+\d+ kB/);
    expect([await box(page, '2025').isChecked(), await box(page, '2017').isChecked()]).toEqual([
      true,
      false,
    ]);
    const sum = await choice.locator('output').innerText();
    await box(page, '2017').check();
    expect(await choice.locator('output').innerText()).not.toBe(sum);
    await box(page, '2017').uncheck();
    await box(page, '2025').uncheck();
    expect(await choice.locator('output').innerText()).toBe('Choose at least one.');
    expect(await page.locator('[data-action=keep]').isDisabled()).toBe(true);
    expect(await page.evaluate('caches.keys()')).toEqual([]);
  });

  test('answers with them and says what is not there, without a network; with one, the rest comes from the site', async () => {
    const page = await keep('2017');
    expect(await status(page)).toContain(
      'It holds what is common to all texts and the declaration of 2017',
    );
    server.disturb((_, response) => {
      response.destroy();
      return true;
    });
    expect((await page.goto(`${server.address}2017/3/`))?.status()).toBe(200);
    expect((await page.goto(`${server.address}2025/12/`))?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('This page is not on this device');
    await page.goto(`${server.address}search/`);
    await page.locator('main input[type=search]').fill('children');
    await page.getByText('this copy holds and searches 2017 only').waitFor();
    const found = await page
      .locator('main .search .found a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.some((href) => href.startsWith('/2017/'))).toBe(true);
    expect(found.filter((href) => href.startsWith('/2025/'))).toEqual([]);
    server.disturb(null);
    expect((await page.goto(`${server.address}2025/12/`))?.status()).toBe(200);
  });

  test('is changed: what is new is fetched, what is no longer wanted is let go', async () => {
    const page = await keep('2017');
    const whole = server.takeRequests().filter((path) => path.endsWith('.pack')).length;
    await box(page, '2025').check();
    await act(page, 'change');
    await page.getByText('the declaration of 2017 and the declaration of 2025').waitFor();
    const more = server.takeRequests().filter((path) => path.endsWith('.pack')).length;
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThan(whole);
    await box(page, '2017').uncheck();
    await act(page, 'change');
    await page.getByText('common to all texts and the declaration of 2025;').waitFor();
    expect(server.takeRequests().filter((path) => path.endsWith('.pack'))).toEqual([]);
    expect([
      await holds(page, '2017/3/index.html'),
      await holds(page, '2025/12/index.html'),
    ]).toEqual([false, true]);
  });

  test('a change that is cut leaves the copy as it was, and can be gone on with', async () => {
    const page = await keep('2017');
    server.disturb((path, response) => {
      if (!path.endsWith('.pack')) return false;
      response.destroy();
      return true;
    });
    await box(page, '2025').check();
    await act(page, 'change');
    await page.getByText('Chosen too, and not here whole: the declaration of 2025.').waitFor();
    expect(await status(page)).toContain('Complete, edition');
    expect(await box(page, '2025').isChecked()).toBe(true);
    server.disturb(null);
    await act(page, 'change');
    await page.getByText('the declaration of 2017 and the declaration of 2025').waitFor();
  });

  test('a new edition comes with the same ones', async () => {
    const page = await keep('2017');
    const next = await makeEdition(folder, 'next', sets);
    try {
      server.use(next.folder);
      await page.reload();
      await act(page, 'fetch');
      await act(page, 'show');
      await page.getByText(`Complete, edition ${next.edition.slice(0, 8)}`).waitFor();
      expect(await status(page)).toContain('and the declaration of 2017;');
      expect(await holds(page, '2025/12/index.html')).toBe(false);
      await act(page, 'remove');
      await page.getByText('Left on this device: 0 caches, 0 registrations.').waitFor();
    } finally {
      await next.remove();
    }
  });
});
