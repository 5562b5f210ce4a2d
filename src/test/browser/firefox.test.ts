import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import { openFirefox, type FirefoxPage } from '../../../scripts/browser/open-firefox.ts';
import { siteFolder } from './site-folder.ts';

const path = findFirefox();
const file = pathToFileURL(join(resolve(siteFolder), 'every-paragraph.html')).href;

/** What the visible box names first in answer to a text. */
const ask = (text: string) => `(async () => {
  const box = [...document.querySelectorAll('.search')].find((one) => one.checkVisibility());
  const input = box.querySelector('input[type=search]');
  input.value = ${JSON.stringify(text)};
  input.dispatchEvent(new Event('input'));
  do await new Promise((done) => setTimeout(done, 5));
  while (box.querySelector('.found')?.getAttribute('aria-busy') !== 'false');
  return box.querySelector('.found li[data-reference]')?.dataset.reference ?? '';
})()`;
const questions: readonly (readonly [text: string, first: string])[] = [
  ['deepfakes', '2025/28/c'],
  ['Baerbock', 'statement/2025/annalena-baerbock'],
  ['surogacy', '2025/11'],
  ['"dark web"', '2025/28/b'],
  ['80/9 para. 12', '2025/12'],
  ['xylophone', ''],
];

describe.runIf(path !== null)('in Firefox', () => {
  let page: FirefoxPage;
  beforeAll(async () => {
    page = await openFirefox(path ?? '');
  });
  afterAll(() => page.close());

  test.each([
    ['file edition', `${file}#search`],
    ['served site', `${inject('address')}search/`],
  ])('the search of the %s answers, and nothing goes against its policy', async (_, address) => {
    await page.open(address);
    await expect.poll(() => page.evaluate("document.querySelectorAll('.search input').length"), { timeout: 20_000 }).not.toBe(0); // prettier-ignore
    for (const [text, first] of questions) expect(await page.evaluate(ask(text)), text).toBe(first);
    expect(page.takeMessages()).toEqual([]);
  });
});
