import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { commonHeaders, headerPolicy, isShared } from '../../model/site/security-policy.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(inject('address') + path, { headers });
let asset: string;

beforeAll(async () => {
  asset = /assets\/[^"]+\.css/.exec(await (await get('about/')).text())?.[0] ?? '';
});

describe.runIf(inject('server') === 'nginx')('nginx with the published configuration', () => {
  test.each([
    '',
    '2025/12/',
    '2025.json',
    'no/such/page/',
    'offline/',
    'service-worker.js',
    'search/text.json',
  ])('/%s carries every header', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(headerPolicy);
    for (const [name, value] of Object.entries(commonHeaders))
      expect(headers.get(name), name).toBe(value);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('cross-origin-resource-policy')).toBe(
      isShared(path) ? 'cross-origin' : 'same-origin',
    );
    expect(headers.get('access-control-allow-origin')).toBe(isShared(path) ? '*' : null);
  });

  test('data and pictures can be used by a page elsewhere, pages and their parts cannot', async () => {
    const server = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Elsewhere</title>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await open('/about/');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answers = await page.evaluate(`(async (site) => {
      const read = (path) =>
        fetch(site + path).then((answer) => answer.text()).then((text) => text.length > 0, () => false);
      const show = (path) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve(image.naturalWidth > 0);
          image.onerror = () => resolve(false);
          image.src = site + path;
        });
      const run = (path) =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          script.src = site + path;
          document.head.append(script);
        });
      const data = ['corpus.json', 'data/schema/corpus.json', 'data/units.csv', '2025/12.txt', '2025/18/d.bib', '2025.ris', '2025.akn.xml', 'every-paragraph.epub'];
      return {
        data: await Promise.all(data.map(read)),
        pictures: await Promise.all(['2025/12.png', 'card.png', 'favicon.svg'].map(show)),
        pages: await Promise.all(['', '2025/12/'].map(read)),
        script: await run('stop-worker.js'),
      };
    })(${JSON.stringify(inject('address'))})`);
    server.close();
    expect(answers).toEqual({
      data: Array(8).fill(true),
      pictures: Array(3).fill(true),
      pages: [false, false],
      script: false,
    });
    page.forgive();
  });

  test('a file whose name follows its content is kept for good, any other is asked for again', async () => {
    expect((await get(asset)).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    const first = await get('2025/12/');
    const again = await get('2025/12/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  const sendsCompressed = async (accepted: string, coding: string) => {
    const { headers } = await get('2025/12/', { 'accept-encoding': accepted });
    expect(headers.get('content-encoding')).toBe(coding);
    expect(headers.get('vary')).toBe('Accept-Encoding');
  };
  test('sends what was compressed beforehand: gzip', () => sendsCompressed('gzip', 'gzip'));
  test('sends Brotli to those who take it, if it has the module for it', () =>
    sendsCompressed('br, gzip', inject('brotli') ? 'br' : 'gzip'));

  test.each([
    ['2025/12.txt', 'text/plain; charset=utf-8'],
    ['2025.json', 'application/json; charset=utf-8'],
    ['statistics.csv', 'text/csv; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json'],
    ['favicon.svg', 'image/svg+xml'],
  ])('%s is %s', async (path, type) =>
    expect((await get(path)).headers.get('content-type')).toBe(type),
  );

  test('an address without its last slash leads on, a wrong one answers 404', async () => {
    expect(
      (await fetch(`${inject('address')}2025/12`, { redirect: 'manual' })).headers.get('location'),
    ).toBe('/2025/12/');
    expect((await get('2025/99/')).status).toBe(404);
  });
});

test('a page of every kind keeps to its policy', async () => {
  const map = await (await get('sitemap.xml')).text();
  const paths = [...map.matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => new URL(url).pathname);
  // Of pages that differ only in a number or a name, one.
  const kind = (path: string) =>
    path
      .replace(/\d+/g, '*')
      .replace(/^\/(instruments|meetings|statements|statistics|topics)\/.+/, '/$1/*');
  const kinds = new Map(paths.map((path) => [kind(path), path]));
  expect(kinds.size).toBeGreaterThan(25);
  const page = await open('/');
  for (const path of kinds.values())
    await page.goto(inject('address') + path.slice(1), { waitUntil: 'load' });
});

describe('a page', () => {
  test('refuses text as script, and every worker that is not the site’s', async () => {
    const page = await open('/search/');
    await page.locator('main input[type=search]').fill('children');
    await page.locator('main .search ol a').first().waitFor();
    const refused = await page.evaluate(`[
      () => (document.body.innerHTML = '<b>x</b>'),
      () => new Worker('/2025.json'),
      () => (document.createElement('script').text = '1'),
      () => document.createElement('img').setAttribute('onerror', '1'),
      () => setTimeout('1'),
    ].map((act) => {
      try {
        act();
        return 'let through';
      } catch (error) {
        return error.name;
      }
    })`);
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
    expect(page.forgive()).toBeGreaterThan(0);
  });

  test('loads nothing from elsewhere', async () => {
    const page = await open('/about/');
    expect(
      await page.evaluate("fetch('https://example.org/').then(() => 'loaded', () => 'refused')"),
    ).toBe('refused');
    expect(page.forgive()).toBeGreaterThan(0);
  });
});
