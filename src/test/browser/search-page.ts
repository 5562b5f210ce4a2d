import type { Page } from 'playwright-core';

/** Types into the box of the search page and waits until everything is answered from. */
export async function ask(page: Page, text: string): Promise<void> {
  await box(page).locator('input[type=search]').fill(text);
  await settle(page);
}

/** Waits until what is asked is answered: the box is busy from the moment it is asked. */
export async function settle(page: Page): Promise<void> {
  await box(page).locator('.found[aria-busy=false]').waitFor({ state: 'attached' });
}

/** The search of the search page. */
export const box = (page: Page) => page.locator('main .search');

/** What entries of an answer stand for, in their order. */
export const references = (page: Page, selector = '.group li') =>
  box(page)
    .locator(selector)
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-reference')));
