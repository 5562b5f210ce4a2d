import type { Browser, Page } from 'playwright-core';
import { countTraffic, type Traffic } from './count-traffic.ts';
import type { ExpectedVerdict } from './fixture.ts';

/** Measures in the page from the last key to the frame that shows the answer. */
const probe = `(() => {
  const box = document.querySelector('main .search');
  const input = box.querySelector('input');
  const found = box.querySelector('.found');
  globalThis.narrow = (to) => {
    for (const select of box.querySelectorAll('select')) select.value = to[select.id.replace(/^.*-/, '')] ?? '';
  };
  globalThis.arm = () => void (globalThis.probed = new Promise((resolve) => {
    let begun = 0;
    // A character that no key of the keyboard has comes without the event of a key.
    for (const name of ['keydown', 'beforeinput']) input.addEventListener(name, (event) => (begun ||= event.timeStamp), { once: true, capture: true });
    const observer = new MutationObserver(() => {
      if (!begun || found.ariaBusy === 'true') return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    });
    observer.observe(found, { attributeFilter: ['aria-busy'] });
  }));
})()`;

/** What the box showed for one text. */
export interface Shown {
  /** References of the results, in the order in which they stand. */
  readonly results: readonly string[];
  readonly cited: readonly string[];
  readonly status: string;
  readonly milliseconds: number;
}

/** Opens the search page and has everything loaded. */
export async function openSearch(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}search/`);
  await page.locator('main .search input').fill('children');
  await page.locator('main .search .group.note').waitFor();
  // Filters are filled when they are opened.
  await page.locator('main .search summary').click();
  await page.locator('main .search select option').nth(30).waitFor({ state: 'attached' });
  await page.evaluate(probe);
  return page;
}

/** Types a text into the box; the time is that from the last key to the answer on the screen. */
export async function askBox(
  page: Page,
  text: string,
  narrow: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  await page.evaluate(`narrow(${JSON.stringify(narrow)})`);
  const input = page.locator('main .search input');
  const [before, last] = [text.slice(0, -1), text.slice(-1)];
  await input.fill(before);
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => setTimeout(done))).then(() => arm())',
  );
  await page.keyboard.type(last);
  const milliseconds = await page.evaluate<number>('probed');
  const list = (selector: string) =>
    page
      .locator(`main .search .found ${selector}`)
      .evaluateAll((entries) =>
        entries.map((entry) => (entry as HTMLElement).dataset['reference'] ?? ''),
      );
  return {
    results: await list('.group li'),
    cited: await list('.cited li'),
    status: await page.locator('main .search [role=status]').innerText(),
    milliseconds,
  };
}

/** What a first search costs on an empty cache up to the first result on the screen, beyond the page it starts from. */
export async function measureFirst(
  browser: Browser,
  address: string,
  words: string,
): Promise<Traffic> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}2025/12/`, { waitUntil: 'networkidle' });
  const count = countTraffic(page);
  await page.evaluate(`void (globalThis.shown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('dialog .found li')) return;
      observer.disconnect();
      resolve(Date.now());
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }))`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type=search]').fill(words);
  const shown = await page.evaluate<number>('shown');
  await page.waitForLoadState('networkidle');
  const first = await count(shown);
  await context.close();
  return first;
}

/** Pastes a text into the quotation checker. */
export async function askChecker(page: Page, text: string): Promise<ExpectedVerdict[]> {
  const area = page.locator('main textarea');
  await area.fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('main [role=status]').filter({ hasText: /\w/ }).waitFor();
  // The page shows the gravest first; here they are wanted in the order of the text.
  const found = await page.locator('.verdict').evaluateAll((boxes) =>
    boxes
      .toSorted(
        (a, b) =>
          Number((a as HTMLElement).dataset['number']) -
          Number((b as HTMLElement).dataset['number']),
      )
      .map((box) => ({
        verdict: (box as HTMLElement).dataset['verdict'] ?? '',
        units: [...box.querySelectorAll<HTMLElement>('[data-references]')].flatMap((place) =>
          (place.dataset['references'] ?? '').split(' '),
        ),
      })),
  );
  await page.getByRole('button', { name: 'Clear' }).click();
  return found;
}
