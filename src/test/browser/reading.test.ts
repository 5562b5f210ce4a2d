import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { countBuiltText } from './built-data.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

describe('a paragraph page', () => {
  test('reads without script: words, footnotes, neighbours', async () => {
    const page = await open('/2025/1/', { javaScriptEnabled: false });
    expect(await page.locator('[data-locator="2025/1"]').innerText()).toContain(
      'We, the States Members of the United Nations, welcome the fifteenth anniversary',
    );
    await page.locator('[role=doc-noteref]').first().click();
    expect(new URL(page.url()).hash).toBe('#fn-1');
    await page.locator('[data-turn=next]').click();
    expect(new URL(page.url()).pathname).toBe('/2025/2/');
  });

  test('costs four requests at most and none to another origin', async () => {
    const page = await open('/2025/28/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests.filter((url) => !/\/favicon\.(svg|ico)$/.test(url)).length).toBeLessThanOrEqual(
      4,
    );
    for (const url of requests) expect(url.startsWith(inject('address'))).toBe(true);
  });

  test('stores nothing', async () => {
    const page = await open('/2025/12/');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('caches.keys().then((keys) => keys.length)')).toBe(0);
  });

  test.each(['2025/18', '2025/28', '2017/11'])(
    'selecting the text of %s yields the official words and numbers only',
    async (locator) => {
      const page = await open(`/${locator}/`);
      const selected = String(
        await page.evaluate(
          `(() => { getSelection().selectAllChildren(document.querySelector('[data-locator="${locator}"]')); return getSelection().toString(); })()`,
        ),
      );
      const official = await readFile(`dist/${locator}.txt`, 'utf8');
      const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
      // The marks of footnotes belong to the words as printed; they are the only thing a selection adds.
      expect(fold(selected.replace(/(?<=[;.,a-z])\s?\d{1,2}(?=\s|$)/g, ''))).toBe(fold(official));
    },
  );

  test('opens a footnote beside its mark and gives the focus back', async () => {
    const page = await open('/2025/4/');
    await page.locator('[role=doc-noteref]').nth(1).click();
    const note = page.locator('.footnote-popover');
    await note.waitFor();
    expect(await note.innerText()).toContain('Ibid., vol. 2237, No. 39574.');
    expect(await note.innerText()).toContain(
      'United Nations, Treaty Series, vol. 2237, No. 39574.',
    );
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.id')).toBe('ref-6');
  });

  test('prints the words, the citation and the address without the machinery', async () => {
    const page = await open('/2025/12/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.strip').isVisible()).toBe(false);
    expect(await page.locator('.head .find').isVisible()).toBe(false);
    expect(
      await page
        .getByText('General Assembly resolution 80/9, annex, para. 12', { exact: true })
        .isVisible(),
    ).toBe(true);
    const foot = await page.evaluate('document.documentElement.dataset.printed');
    expect(foot).toMatch(
      /^General Assembly resolution 80\/9, annex, para\. 12 · https?:\/\/.+\/2025\/12\/ · Every Paragraph, an unofficial reading copy, edition [0-9a-f]{8}(, preview: do not cite its addresses)?\. Notes and headings: CC BY 4\.0$/,
    );
    // Said on as many pages as are printed: written from the foot, and once in the text.
    const rules = await page.evaluate(
      "[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).filter((text) => text.includes('attr(data-printed)')).length",
    );
    expect(rules).toBe(1);
  });
});

describe('the whole declaration', () => {
  test.each(['2017', '2025'])(
    '%s has its paragraphs, subparagraphs and footnotes, each with an id',
    async (year) => {
      const { paragraphs, points, footnotes } = await countBuiltText(year);
      const page = await open(`/${year}/`);
      expect(await page.locator('.whole > section > [id^=para-]').count()).toBe(paragraphs);
      expect(await page.locator('.points > [id^=para-]').count()).toBe(points);
      expect(await page.locator('[id^=fn-]').count()).toBe(footnotes);
    },
  );
});

test('a strict policy without exceptions finds nothing to block', async () => {
  const page = await open('/about/');
  const blocked: string[] = [];
  page.on(
    'console',
    (message) => message.text().includes('Content Security Policy') && blocked.push(message.text()),
  );
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  for (const path of [
    '',
    '2025/',
    '2025/28/',
    '2021/',
    'search/',
    'topics/children/',
    'definition/',
    'compare/',
    'statistics/',
  ])
    await page.goto(inject('address') + path, { waitUntil: 'load' });
  expect(blocked).toEqual([]);
});
