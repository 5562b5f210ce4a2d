import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';

/** A page whose test may forgive it the violations that it provokes. */
export type SealedPage = Page & { forgive: () => void };

/** Gives each test file one browser, and each test a page of its own. No page may go against its security policy. */
export function useBrowser(): (
  path: string,
  options?: BrowserContextOptions,
) => Promise<SealedPage> {
  let browser: Browser;
  let violations: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => {
    const found = violations;
    violations = [];
    expect(found, 'violations of the security policy').toEqual([]);
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext(options);
    context.on('console', (message) => {
      if (
        /Content Security Policy|Trusted ?(Type|Script|HTML)|Permissions.Policy/i.test(
          message.text(),
        )
      )
        violations.push(message.text());
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(inject('address') + path.slice(1), { waitUntil: 'load' });
    return Object.assign(page, { forgive: () => void (violations = []) });
  };
}
