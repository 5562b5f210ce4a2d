import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../integrations/browser/launch-browser.ts';
import { watchPolicy, type PolicyWatch } from './policy-watch.ts';

/** A page whose test may forgive it the violations that it provokes. */
export type SealedPage = Page & Pick<PolicyWatch, 'forgive'>;

/** Gives each test file one browser, and each test a page of its own. No page may go against its security policy. */
export function useBrowser(): (
  path: string,
  options?: BrowserContextOptions,
) => Promise<SealedPage> {
  let browser: Browser;
  let watches: PolicyWatch[] = [];
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const found = watches.flatMap((watch) => watch.takeViolations());
    watches = [];
    // What stays open slows every test after it.
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    expect(found, 'violations of the security policy').toEqual([]);
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    const watch = watchPolicy(context);
    watches.push(watch);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(inject('address') + path.slice(1), { waitUntil: 'load' });
    return Object.assign(page, { forgive: watch.forgive });
  };
}
