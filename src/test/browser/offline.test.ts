import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CopyManifest, LatestCopy } from '../../model/offline/copy-manifest.ts';
import { launchBrowser } from '../../integrations/browser/launch-browser.ts';
import { compareOffline } from './compare-offline.ts';
import { cutInstall } from './cut-install.ts';
import { startEditionServer, type EditionServer } from './edition-server.ts';
import { act, installed, status } from './offline-panel.ts';
import { watchPolicy, type PolicyWatch } from './policy-watch.ts';
import { siteFolder } from './site-folder.ts';
import { makeSmallSite } from './small-site.ts';
import { updateEditions } from './update-editions.ts';

/** `npm run measure:offline` does all of it; `npm test` a sample. */
const whole = process.env['MEASURE'] === 'whole';

let browser: Browser;
let server: EditionServer;
let context: BrowserContext;
let policy: PolicyWatch;
/** The whole site, and the one on which is tested what does not depend on how much a copy holds. */
let all: OfferedCopy;
let some: OfferedCopy;
let removeSmall = async () => {};

interface OfferedCopy {
  readonly folder: string;
  readonly latest: LatestCopy;
  readonly packs: CopyManifest['packs'];
}

async function readOffer(folder: string): Promise<OfferedCopy> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(`${folder}/offline/copy/${name}.json`, 'utf8'));
  const latest = (await read('latest')) as LatestCopy;
  return { folder, latest, packs: ((await read(latest.id)) as CopyManifest).packs };
}

beforeAll(async () => {
  browser = await launchBrowser();
  some = all = await readOffer(siteFolder);
  if (whole) return;
  const { folder, remove } = await makeSmallSite(siteFolder);
  some = await readOffer(folder);
  removeSmall = remove;
});
afterAll(async () => {
  await browser.close();
  await removeSmall();
});
beforeEach(async () => {
  server = await startEditionServer(some.folder);
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  policy = watchPolicy(context);
});
afterEach(async () => {
  const violations = policy.takeViolations();
  await context.close();
  await server.stop();
  expect(violations, 'violations of the security policy').toEqual([]);
});

async function openPanel(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.address}offline/`);
  return page;
}

const traces = (page: Page) =>
  page.evaluate(
    'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => all.map((one) => one.length))',
  );

describe('a copy on the device', () => {
  test('says its size first and stores nothing before it is asked', async () => {
    server.use(siteFolder);
    const page = await openPanel();
    await page.locator('[data-action=keep]').waitFor();
    expect(await status(page)).toMatch(
      /No copy is kept on this device\. A copy is [\d.]+ MB to fetch and takes [\d.]+ MB on the device: \d+ files\./,
    );
    expect(await traces(page)).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  test('costs at most 2.5 MB and 60 requests, and says complete with every file counted', async () => {
    server.use(siteFolder);
    const { latest } = all;
    const page = await openPanel();
    await page.locator('[data-action=keep]').waitFor();
    server.takeRequests();
    await act(page, 'keep');
    await page
      .getByText(
        `Complete, edition ${latest.edition.slice(0, 8)}, ${latest.files} of ${latest.files} files.`,
      )
      .waitFor();
    const requests = server.takeRequests();
    expect(requests.length).toBeLessThanOrEqual(60);
    expect(latest.download).toBeLessThanOrEqual(2.5e6);
    console.info(
      `copy: ${latest.files} files, ${latest.download} bytes in ${requests.length} requests`,
    );
  });

  test('is removed by one control: no cache and no registration is left', async () => {
    const page = await installed(context, server);
    await act(page, 'remove');
    await page.getByText('Left on this device: 0 caches, 0 registrations.').waitFor();
    expect(await traces(page)).toEqual([0, 0]);
  });

  test('is stopped and goes on', async () => {
    const page = await openPanel();
    await page.locator('[data-action=keep]').waitFor();
    let packs = 0;
    // The ninth pack hangs until the reader stops.
    server.disturb((path) => path.endsWith('.pack') && ++packs > 8);
    await act(page, 'keep');
    await expect.poll(() => packs).toBe(9);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('A copy was begun and is not complete').waitFor();
    // The keyboard goes on from the panel, not from the top of the page.
    await expect
      .poll(() => page.evaluate("document.activeElement.matches('[data-copy]')"))
      .toBe(true);
    server.disturb(null);
    server.takeRequests();
    await act(page, 'resume');
    await page.getByText(/^Complete, edition/).waitFor();
    expect(server.takeRequests().filter((path) => path.endsWith('.pack')).length).toBe(
      some.packs.length - 8,
    );
  });

  test(`survives being cut at ${whole ? 10 : 2} random points`, async () => {
    await cutInstall(await openPanel(), server, {
      cuts: whole ? 10 : 2,
      packs: some.packs.length,
    });
  }, 120_000);

  test('answers every page, and every search, as online, with the server stopped', async () => {
    server.use(siteFolder);
    const figures = await compareOffline(context, server, all.packs, {
      pages: whole ? Infinity : 12,
      searches: whole ? Infinity : 30,
    });
    console.info(`offline = online: ${figures}`);
  }, 600_000);

  test(`${whole ? 20 : 1} new editions with two open pages: never a mixture`, async () => {
    const figures = await updateEditions(context, server, some.folder, whole ? 20 : 1);
    console.info(`editions: ${figures}`);
  }, 900_000);
});

describe('a copy that is damaged', () => {
  const lose = (page: Page, path: string) =>
    page.evaluate(
      `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.delete('/${path}')))))`,
    );

  test('brings a lost page back while the site is there', async () => {
    const page = await installed(context, server);
    await lose(page, '2025/12/index.html');
    await page.goto(`${server.address}2025/12/`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(
      await page.evaluate("caches.match('/2025/12/index.html').then((kept) => kept !== undefined)"),
    ).toBe(true);
  });

  test('says in words what is lost if there is no network', async () => {
    const page = await installed(context, server);
    await lose(page, '2025/12/index.html');
    const parts = some.packs
      .flatMap(({ files }) => files.map(([path]) => path))
      .filter((path) => /^search\/.*\.json$/.test(path));
    for (const part of parts) await lose(page, part);
    await server.stop();
    const answer = await page.goto(`${server.address}2025/12/`);
    expect(answer?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('This page is not on this device');
    expect(await page.getByText('Exit this page').getAttribute('href')).toMatch(/^https:/);
    await page.goto(`${server.address}search/`);
    await page.locator('main input[type=search]').fill('children');
    await page.getByText(/could not be loaded/).waitFor();
    await page.goto(`${server.address}offline/`);
    await page
      .getByText(/The copy on this device is damaged: edition \w{8}, \d+ of \d+ files/)
      .waitFor();
  });

  test('is found by its digests and repaired', async () => {
    const page = await installed(context, server);
    await page.evaluate(
      "caches.keys().then((names) => Promise.all(names.filter((name) => !name.endsWith('state')).map((name) => caches.open(name).then((cache) => cache.put('/2017/1/index.html', new Response('changed'))))))",
    );
    await page.reload();
    await page
      .getByText(/damaged: .* 1 of \d+ files are missing or changed \(2017\/1\/index\.html\)/)
      .waitFor();
    await act(page, 'repair');
    await page.getByText(/^Complete, edition/).waitFor();
  });

  test('keeps nothing of a pack that came damaged', async () => {
    const page = await openPanel();
    await page.locator('[data-action=keep]').waitFor();
    let packs = 0;
    server.disturb((path, response, content) => {
      if (!path.endsWith('.pack') || ++packs !== 3) return false;
      const damaged = Buffer.from(content);
      damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 0xff;
      response.end(damaged);
      return true;
    });
    await act(page, 'keep');
    await page.getByText('A copy was begun and is not complete').waitFor();
    expect(await status(page)).toMatch(/damaged/);
    server.disturb(null);
    await act(page, 'resume');
    await page.getByText(/^Complete, edition/).waitFor();
  });

  test('a full device is said, and what has come is kept', async () => {
    const page = await openPanel();
    await page.locator('[data-action=keep]').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: server.address.slice(0, -1),
      quotaSize: Math.round(some.latest.stored / 4),
    });
    await act(page, 'keep');
    await page.getByText('There is no room on this device').waitFor();
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.address.slice(0, -1) });
    await act(page, 'resume');
    await page.getByText(/^Complete, edition/).waitFor();
  });

  test('removes itself if the worker that stops copies is published', async () => {
    const page = await installed(context, server);
    const stop = await readFile(`${some.folder}/stop-worker.js`);
    server.disturb((path, response) => {
      if (path !== '/service-worker.js') return false;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(stop);
      return true;
    });
    await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update())');
    await expect.poll(() => traces(page)).toEqual([0, 0]);
  });
});
