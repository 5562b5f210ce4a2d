import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

/** Presses a key as keyboards of other countries report it. */
const press = (key: string, more: Record<string, unknown> = {}) =>
  `document.body.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ key, bubbles: true, cancelable: true, ...more })}))`;
const dialog = 'dialog[open]';

test.each<[string, string, Record<string, unknown>]>([
  ['/ of an American keyboard', '/', { code: 'Slash' }],
  ['/ of a German, Nordic or Spanish keyboard', '/', { code: 'Digit7', shiftKey: true }],
  ['/ of a French keyboard', '/', { code: 'Period', shiftKey: true }],
  ['/ with AltGr on Windows', '/', { ctrlKey: true, altKey: true, modifierAltGraph: true }],
  ['/ of the number pad', '/', { code: 'NumpadDivide' }],
  ['Ctrl+K', 'k', { code: 'KeyK', ctrlKey: true }],
  ['Ctrl+K with Caps Lock', 'K', { code: 'KeyK', ctrlKey: true }],
  ['Ctrl+K of a Russian keyboard', 'л', { code: 'KeyK', ctrlKey: true }],
])('%s opens the search', async (_, key, more) => {
  const page = await open('/2025/12/');
  await page.evaluate(press(key, more));
  await page.locator(dialog).waitFor();
});

test.each<[string, string, Record<string, unknown>]>([
  ['Shift+7 of an American keyboard', '&', { code: 'Digit7', shiftKey: true }],
  ['Ctrl+/', '/', { ctrlKey: true }],
  ['/ of an input method', '/', { isComposing: true }],
  ['a key that an input method has taken', '/', { keyCode: 229 }],
])('%s does not', async (_, key, more) => {
  const page = await open('/2025/12/');
  await page.evaluate(press(key, more));
  await page.waitForTimeout(100);
  expect(await page.locator(dialog).count()).toBe(0);
});

test('the key / can be switched off, which is remembered, and on again, which leaves nothing', async () => {
  const page = await open('/search/');
  const stored = () => page.evaluate('JSON.stringify({ ...localStorage })');
  expect(await stored()).toBe('{}');
  await page.getByRole('button', { name: 'Switch the key / off' }).click();
  await page.getByText('The key / is off: this browser remembers that').waitFor();
  expect(await stored()).toBe('{"slash-key":"off"}');
  await page.goto(new URL('/2025/12/', page.url()).href);
  await page.evaluate(press('/'));
  await page.waitForTimeout(100);
  expect(await page.locator(dialog).count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.locator(dialog).waitFor();
  await page.goto(new URL('/search/', page.url()).href);
  await page.getByRole('button', { name: 'Switch the key / on' }).click();
  expect(await stored()).toBe('{}');
});
