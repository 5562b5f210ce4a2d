import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const neutral = 'Neutral';
const isElsewhere = ({ protocol }: URL) => protocol === 'https:';

async function openWithNeutralPage(path: string, options = {}) {
  const page = await open('/about/', options);
  const sent: (string | undefined)[] = [];
  await page.route(isElsewhere, async (route) => {
    sent.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ contentType: 'text/html', body: `<title>${neutral}</title>` });
  });
  await page.goto(new URL(path, page.url()).href);
  return { page, sent };
}

test.each([
  [320, 568],
  [1280, 800],
])(
  'the exit stays in view while a page of %i px is scrolled, over everything else',
  async (width, height) => {
    const page = await open('/2025/', { viewport: { width, height } });
    for (const part of [0, 0.5, 1]) {
      await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${part})`);
      expect(
        await page.evaluate(`(() => {
        const { left, top, right, bottom } = document.querySelector('.exit').getBoundingClientRect();
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return inside && document.elementFromPoint((left + right) / 2, (top + bottom) / 2).closest('.exit') !== null && bottom - top >= 44;
      })()`),
      ).toBe(true);
    }
  },
);

test.each(['/', '/2025/12/', '/search/', '/statistics/', '/offline/', '/no/such/page/'])(
  '%s is replaced: “back” does not lead to it, and no referrer is sent',
  async (path) => {
    const { page, sent } = await openWithNeutralPage(path);
    const before = await page.evaluate('history.length');
    await page.locator('.exit').click();
    await page.waitForURL(isElsewhere);
    expect(await page.title()).toBe(neutral);
    expect(await page.evaluate('history.length')).toBe(before);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/about/');
    expect(sent).toEqual([undefined]);
  },
);

test.each([320, 1280])(
  'the exit is in view and works over the open search at %i px',
  async (width) => {
    const { page } = await openWithNeutralPage('/2025/12/');
    await page.setViewportSize({ width, height: 700 });
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').fill('children');
    await page.locator('dialog ol li').first().waitFor();
    const place = await page.locator('.search-dialog .exit').boundingBox();
    if (!place) throw new Error('The search has no exit.');
    expect(place.height).toBeGreaterThanOrEqual(44);
    expect(place.y + place.height).toBeLessThanOrEqual(700);
    expect(place.x + place.width).toBeLessThanOrEqual(width);
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await expect.poll(() => page.title()).toBe(neutral);
  },
);

test('Shift three times within two seconds leaves, also out of the search', async () => {
  const { page } = await openWithNeutralPage('/2025/12/');
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(isElsewhere);
});

test('Shift as part of typing, used by an input method, or now and then does not', async () => {
  const { page } = await openWithNeutralPage('/2025/12/');
  await page.keyboard.press('/');
  await page.locator('dialog input[type=search]').pressSequentially('WHO');
  for (const letter of ['W', 'H', 'O']) await page.keyboard.press(`Shift+${letter}`);
  await page.evaluate(`for (const more of [{ isComposing: true }, { keyCode: 229 }])
    for (let press = 0; press < 3; press++)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true, ...more }))`);
  for (const wait of [0, 1100, 1100, 1100]) {
    await page.waitForTimeout(wait);
    await page.keyboard.press('Shift');
  }
  await page.waitForTimeout(200);
  expect(new URL(page.url()).pathname).toBe('/2025/12/');
});

test('Esc closes things and never leaves', async () => {
  const { page } = await openWithNeutralPage('/2025/12/');
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  for (let press = 0; press < 4; press++) await page.keyboard.press('Escape');
  expect(new URL(page.url()).pathname).toBe('/2025/12/');
});

test('without script it is a link that sends no referrer', async () => {
  const { page, sent } = await openWithNeutralPage('/2025/12/', { javaScriptEnabled: false });
  await page.locator('.exit').click();
  await page.waitForURL(isElsewhere);
  expect(sent).toEqual([undefined]);
});
