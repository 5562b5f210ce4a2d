import type { BrowserContext, Page } from 'playwright-core';
import type { CopyAction } from '../../client/offline/sentence.ts';
import type { EditionServer } from './edition-server.ts';

/** What the panel of `/offline/` says. */
export const status = (page: Page) => page.locator('[data-copy] [role=status]').innerText();

/** Presses one of its buttons once it is there. */
export const act = (page: Page, action: CopyAction) =>
  page.locator(`[data-action=${action}]`).click();

/** A page of `/offline/` with a complete copy, opened from it. */
export async function installed(context: BrowserContext, server: EditionServer): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.address}offline/`);
  await act(page, 'keep');
  await page.getByText(/^Complete, edition/).waitFor();
  await page.reload();
  await page.getByText(/^Complete, edition/).waitFor();
  return page;
}
