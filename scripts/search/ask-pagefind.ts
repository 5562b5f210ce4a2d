import type { Browser, Page } from 'playwright-core';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/model/search/search-record.ts';
import { countTraffic, type Traffic } from './count-traffic.ts';

const folder = 'pagefind-plain/';

/** Files of an index that Pagefind makes of the same records, with nothing of ours: no aliases, no readings, no order of our own. */
export async function buildPlainIndex(
  records: readonly SearchRecord[],
): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start an index.');
  for (const { reference, title, context, text } of records) {
    const { errors } = await index.addCustomRecord({
      url: `/${reference}`,
      content: `${context} ${text}`,
      language: 'en',
      meta: { title },
    });
    if (errors.length > 0) throw new Error(`Pagefind refused ${reference}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Opens an empty page beside which the index lies. */
export async function openPlain(
  browser: Browser,
  address: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.context().route(`${address}${folder}**`, (route) => {
    const path = new URL(route.request().url()).pathname.split(folder)[1] ?? '';
    if (path === '')
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Pagefind</title>',
      });
    const content = files.get(path);
    if (!content) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      body: Buffer.from(content),
    });
  });
  await page.goto(`${address}${folder}`);
  return page;
}

/** Searches; the time is that from the question to the first three results with their excerpts. */
export async function askPlain(
  page: Page,
  words: string,
): Promise<{ results: string[]; milliseconds: number }> {
  return (await page.evaluate(`(async () => {
    const pagefind = await import('./pagefind.js');
    const begun = performance.now();
    const { results } = await pagefind.search(${JSON.stringify(words)});
    const shown = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return { results: shown.map(({ url }) => url.replace(/^.*${folder.replace('/', '')}|^\\//, '').replace(/^\\//, '')), milliseconds: performance.now() - begun };
  })()`)) as { results: string[]; milliseconds: number };
}

/** What a first search costs on an empty cache. */
export async function measureFirstPlain(
  browser: Browser,
  address: string,
  files: ReadonlyMap<string, Uint8Array>,
  words: string,
): Promise<Traffic> {
  const page = await openPlain(browser, address, files);
  const count = countTraffic(page);
  await askPlain(page, words);
  const traffic = await count();
  await page.context().close();
  return traffic;
}
