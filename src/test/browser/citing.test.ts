import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const read = (page: Page) => page.evaluate('navigator.clipboard.readText()') as Promise<string>;
const press = async (page: Page, name: string) => {
  await page.locator('.cite').getByRole('button', { name }).click();
  await expect.poll(() => page.locator('.cite output').innerText()).not.toBe('');
};
const sheet = async (place: string) =>
  JSON.parse(await readFile(`dist/${place}.cite.json`, 'utf8')).units;
type End = readonly [locator: string, words: string];
/** Selects from words of a unit to words of another, as a reader does. */
const selectFrom = (page: Page, from: End, to: End) =>
  page.evaluate(
    (ends) => {
      const [start, end] = ends.map(([locator, words], last) => {
        const unit = document.querySelector(`[data-locator="${locator}"]`) as Element;
        const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const at = (walker.currentNode as Text).data.indexOf(words);
          if (at >= 0) return [walker.currentNode, at + last * words.length] as const;
        }
        throw new Error(`${locator} has no “${words}”.`);
      });
      if (start && end) getSelection()?.setBaseAndExtent(...start, ...end);
    },
    [from, to],
  );
const select = (page: Page, locator: string, words: string) =>
  selectFrom(page, [locator, words], [locator, words]);

describe('the citation box', () => {
  test.each([
    '/2025/12/',
    '/2017/11/',
    '/2025/',
    '/statements/2025/annalena-baerbock/',
    '/statistics/victims-women-girls-2025/',
  ])('of %s copies the citation in the style chosen, and says so', async (path) => {
    const page = await open(path, clipboard);
    const [{ citations }] = await sheet(path.replace(/^\/|\/$/g, ''));
    await press(page, 'Copy citation');
    expect(await read(page)).toBe(citations.un);
    expect(await page.locator('.cite output').innerText()).toBe('Citation copied.');
    await page.getByLabel('Citation style').selectOption('APA');
    await expect
      .poll(() => page.locator('.cite .form').innerText())
      .toBe(citations.apa.replaceAll('*', ''));
    await press(page, 'Copy citation');
    await expect.poll(() => read(page)).toBe(citations.apa.replaceAll('*', ''));
  });

  test('copies a subparagraph with its opening words, exactly', async () => {
    const page = await open('/2025/18/', clipboard);
    await page.getByLabel('What to cite').selectOption('(d)');
    await press(page, 'Copy quotation');
    const words = (await readFile('dist/2025/18/d.txt', 'utf8')).trimEnd();
    expect(await read(page)).toBe(
      `${words}\n\nGeneral Assembly resolution 80/9, annex, para. 18 (d)\n${await page.locator('.cite code').innerText()}`,
    );
    expect(words.split('\n').map((line) => line.slice(0, 6))).toEqual(['18. We', '(d) We']);
  });

  test('follows the fragment of the address', async () => {
    const page = await open('/2025/18/#d');
    await page.locator('.cite').hover();
    await expect.poll(() => page.locator('.cite .form').innerText()).toContain('para. 18 (d)');
    await page.getByRole('link', { name: 'Add to a brief' }).click();
    await expect
      .poll(() => page.locator('.brief > ol > li > span').allInnerTexts())
      .toEqual(['2025, paragraph 18 (d)']);
  });

  test.each([
    ['/2025/18/', '2025/18/d', 'exchange of best practices', '/2025/18/#d'],
    ['/2025/12/', '2025/12', 'agents of change', '/2025/12/#text'],
    ['/2025/', '2025/26/a', 'pathways', '/2025/26/#a'],
  ])(
    'on %s copies a link that leads to the selected words of %s',
    async (path, locator, words, address) => {
      const page = await open(path, clipboard);
      await page.locator('.cite').hover();
      await select(page, locator, words);
      await press(page, 'Copy link to selection');
      const link = await read(page);
      expect(link).toContain(`${address}:~:text=`);
      expect(link.endsWith(encodeURIComponent(words))).toBe(true);
    },
  );

  test.each([
    ['/2025/12/', ['2025/12', 'o actively involve'], ['2025/12', 'perspective and expe']],
    ['/2025/6/', ['2025/6', 'obal Compact on Refu'], ['2025/6', 'and tak']],
    ['/2017/11/', ['2017/11', 'bal resourcing'], ['2017/11/a', 'strong support for the U']],
    ['/2025/28/', ['2025/28/d', 's-border cooperation'], ['2025/28/e', 'We call for effe']],
  ] as const)('on %s words cut from %j to %j are found again, whole', async (path, from, to) => {
    const page = await open(path, { ...clipboard, viewport: { width: 500, height: 240 } });
    await page.locator('.cite').hover();
    await selectFrom(page, from, to);
    await press(page, 'Copy link to selection');
    await page.goto((await read(page)).replace(/^https?:\/\/[^/]+\//, inject('address')));
    // The words stand below the first view: only a browser that finds them goes there.
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);
  });

  test('words selected over several paragraphs are quoted with the range as their place, and nothing of ours between them', async () => {
    const page = await open('/2025/', clipboard);
    await page.locator('.cite').hover();
    await selectFrom(page, ['2025/11', 'surrogacy'], ['2025/13', 'We']);
    await press(page, 'Copy quotation');
    const [number, ...words] = (await readFile('dist/2025/12.txt', 'utf8')).trimEnd().split(' ');
    const after = (await readFile('dist/2025/11.txt', 'utf8')).trimEnd().split('surrogacy')[1];
    const lines = (await read(page)).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      `“surrogacy${after}”`,
      `${number} “${words.join(' ').replaceAll('“', '‘').replaceAll('”', '’')}”`,
      '13. “We”',
      '',
      'General Assembly resolution 80/9, annex, paras. 11–13',
    ]);
    expect(lines[5]).toMatch(/^https?:.*\/brief\/#2025\/11-13$/);
    await press(page, 'Copy link to selection');
    await expect.poll(() => read(page)).toBe(lines[5]);
    expect(await page.locator('.cite output').innerText()).toBe(
      'Link to 2025, paragraphs 11 to 13 copied.',
    );
  });

  test('answers a click on what a translator laid round the words of a button', async () => {
    const page = await open('/2025/12/', clipboard);
    await page.evaluate(
      "for (const button of document.querySelectorAll('.cite button')) { const font = document.createElement('font'); font.append(...button.childNodes); button.append(font); }",
    );
    await page.locator('.cite button[name=citation] font').click();
    await expect.poll(() => read(page)).toBe('General Assembly resolution 80/9, annex, para. 12');
  });

  test('on a translated page links to the text without the words, and quotes none of them', async () => {
    const page = await open('/2025/12/', clipboard);
    await page.evaluate(
      "(() => { const words = document.querySelector('[data-locator=\"2025/12\"] p'); words.lastChild.replaceWith(Object.assign(document.createElement('font'), { textContent: 'Nous exprimons notre solidarité.' })); getSelection().selectAllChildren(words.querySelector('font')); })()",
    );
    await press(page, 'Copy link to selection');
    expect(await read(page)).toMatch(/\/2025\/12\/$/);
    expect(await page.locator('.cite output').innerText()).toContain('not to the translated words');
    await press(page, 'Copy quotation');
    expect(await read(page)).not.toContain('solidarité');
    expect(await read(page)).toContain('We express solidarity');
  });

  test('asks for a selection if there is none', async () => {
    const page = await open('/2025/12/', clipboard);
    await press(page, 'Copy link to selection');
    expect(await page.locator('.cite output').innerText()).toBe('Select words of the text first.');
  });

  test('shows the text selected if the browser does not let it copy', async () => {
    const page = await open('/2025/12/');
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await press(page, 'Copy citation');
    expect(
      await page.evaluate(
        'getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
      ),
    ).toBe('General Assembly resolution 80/9, annex, para. 12');
    expect(await page.locator('.cite output').innerText()).toContain('press Ctrl+C');
  });

  test('remembers a style only if it is asked to, and forgets it again', async () => {
    const page = await open('/2025/12/', clipboard);
    const stored = () => page.evaluate('JSON.stringify({ ...localStorage })');
    await page.getByLabel('Citation style').selectOption('OSCOLA');
    await page.getByLabel('Remember').waitFor();
    expect(await stored()).toBe('{}');
    await page.getByLabel('Remember').check();
    expect(await stored()).toBe('{"citation-style":"oscola"}');
    await page.goto(`${inject('address')}2017/7/`);
    await expect
      .poll(() => page.locator('.cite .form').innerText())
      .toBe('UNGA Res 72/1 (27 September 2017) UN Doc A/RES/72/1, para 7');
    await page.getByLabel('Remember').uncheck();
    expect(await stored()).toBe('{}');
  });

  test('works with the keyboard alone', async () => {
    const page = await open('/2025/12/', clipboard);
    await page.getByLabel('Citation style').focus();
    await page.keyboard.type('Blue');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cite output').innerText()).toBe('Citation copied.');
    expect(await read(page)).toBe(
      'G.A. Res. 80/9, annex, ¶ 12, U.N. Doc. A/RES/80/9 (Nov. 24, 2025)',
    );
  });

  test('without script shows no idle control, and leads to every style as text', async () => {
    const page = await open('/2025/18/', { javaScriptEnabled: false });
    expect(await page.locator('.cite select, .cite button').filter({ visible: true }).count()).toBe(
      0,
    );
    await page.getByRole('link', { name: 'All styles and files' }).click();
    const text = await page.locator('main').innerText();
    for (const { citations } of await sheet('2025/18'))
      for (const citation of Object.values<string>(citations))
        for (const line of citation.replaceAll('*', '').split('\n')) expect(text).toContain(line);
  });
});

test('the quotation for another site is valid, has no script and quotes the official words', async () => {
  const page = await open('/2025/18/cite/');
  const embed = await page.locator('#text-1-2025-18-d').inputValue();
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><title>Another site</title>${embed}`);
  expect(await page.locator('script, style, img, iframe').count()).toBe(0);
  expect(await page.locator('blockquote').getAttribute('cite')).toMatch(/\/2025\/18\/#d$/);
  expect((await page.locator('blockquote p').allInnerTexts()).join('\n')).toBe(
    (await readFile('dist/2025/18/d.txt', 'utf8')).trimEnd(),
  );
});
