import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';

/** Gives each test file one browser, and each test a page of its own. */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(8_000);
    await page.goto(inject('address') + path.slice(1), { waitUntil: 'load' });
    return page;
  };
}
