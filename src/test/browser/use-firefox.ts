import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

/** A page in Firefox, driven over WebDriver BiDi. */
export interface FirefoxPage {
  readonly page: Page;
  /** What Firefox wrote into its console since it was last asked: errors, and all that the policy of a page refuses. */
  readonly takeMessages: () => string[];
}

/**
 * Gives a test file one Firefox with one page.
 * @param path of the browser
 */
export function useFirefox(path: string): () => FirefoxPage {
  let browser: Browser;
  let opened: FirefoxPage;
  beforeAll(async () => {
    browser = await launch({ browser: 'firefox', executablePath: path });
    const [page = await browser.newPage()] = await browser.pages();
    const messages: string[] = [];
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => void messages.push(message.text()));
    page.on('pageerror', (error) => void messages.push(String(error)));
    opened = { page, takeMessages: () => messages.splice(0) };
  }, 60_000);
  afterAll(() => browser.close());
  return () => opened;
}
