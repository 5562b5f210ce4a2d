import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

/** One page of each kind that has something to press. */
const kinds = [
  '/',
  '/2025/',
  '/2025/28/',
  '/2017/11/',
  '/2025/18/cite/',
  '/compare/',
  '/compare/words/',
  '/statistics/',
  '/statistics/victims-women-girls-2025/',
  '/statements/2025/annalena-baerbock/',
  '/topics/children/',
  '/commitments/',
  '/definition/',
  '/search/',
  '/check/',
  '/brief/',
  '/offline/',
  '/about/',
  '/about/corrections/',
  '/data/',
  '/help/',
  '/no/such/page/',
];

/** What has the focus, if nothing of it can be seen: it lies outside the window, or under something else (WCAG 2.2, 2.4.11). */
const findHidden = `(() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const parts = [0.1, 0.5, 0.9];
  const seen = boxes.some(({ left, top, width, height }) =>
    parts.some((across) => parts.some((down) => {
      const at = document.elementFromPoint(left + across * width, top + down * height);
      // A band of a picture is not as wide as its box; a field may be covered by its own label.
      return at !== null && (focused.contains(at) || at.closest('label')?.contains(focused) || (focused.closest('svg') !== null && at.closest('svg') === focused.closest('svg')));
    })));
  return seen ? '' : (focused.textContent || focused.getAttribute('aria-label') || focused.localName).trim().slice(0, 40);
})()`;

/** Goes through a page with the key Tab; what has the focus and cannot be seen. */
async function listHidden(page: Page): Promise<string[]> {
  const hidden = [];
  const count = Number(
    await page.evaluate(
      "document.querySelectorAll('a[href], button, input, select, textarea, summary').length",
    ),
  );
  for (let press = 0; press < Math.min(count, 150); press++) {
    await page.keyboard.press('Tab');
    const name = String(await page.evaluate(findHidden));
    if (name !== '') hidden.push(name);
  }
  return hidden;
}

describe.each([
  [320, 480],
  [320, 256],
])('in a window of %i to %i px what has the focus can be seen', (width, height) => {
  test.each(kinds)('on %s', { timeout: 120_000 }, async (path) => {
    const page = await open(path, { viewport: { width, height } });
    expect(await listHidden(page)).toEqual([]);
  });
});

test('what lies under the bar is found to be hidden', async () => {
  const page = await open('/about/', { viewport: { width: 320, height: 256 } });
  await page.evaluate(
    "document.documentElement.style.scrollPaddingBlock = '0'; scrollTo(0, 600); const link = [...document.querySelectorAll('main a')].find((one) => one.getBoundingClientRect().top > 0); scrollBy(0, link.getBoundingClientRect().top - 2); link.focus({ preventScroll: true })",
  );
  expect(await page.evaluate(findHidden)).not.toBe('');
});

test.each(kinds)(
  'with the spacing that readers may set (WCAG 1.4.12) %s is no wider than 320 px, and no word of a picture is cut',
  async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    expect(
      await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      ),
    ).toBeLessThanOrEqual(0);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('main svg')].filter((svg) => svg.checkVisibility() && getComputedStyle(svg).overflow !== 'visible').length",
      ),
    ).toBe(0);
  },
);

test('a reader who asks for more contrast gets ink for soft ink, and lines that can be seen', async () => {
  const page = await open('/2025/12/');
  const colour = async (name: string) =>
    String(
      await page.evaluate(
        `(() => { const probe = document.createElement('i'); probe.style.color = 'var(${name})'; document.body.append(probe); const { color } = getComputedStyle(probe); probe.remove(); return color; })()`,
      ),
    );
  const soft = await colour('--rule');
  await page.emulateMedia({ contrast: 'more' });
  expect(await colour('--ink-soft')).toBe(await colour('--ink'));
  expect(await colour('--rule')).toBe(await colour('--ink'));
  expect(soft).not.toBe(await colour('--rule'));
});
