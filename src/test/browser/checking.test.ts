import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

async function check(page: Page, text: string): Promise<string> {
  await page.locator('main textarea').fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const status = page.locator('main .check [role=status]');
  await status.filter({ hasText: /\w/ }).waitFor();
  return status.innerText();
}

const verdicts = (page: Page) =>
  page
    .locator('.verdict')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-verdict')));

describe('the quotation checker', () => {
  test('says word for word, with unit, citation and address, and leads to the words', async () => {
    const page = await open('/check/');
    expect(
      await check(
        page,
        'potential cases of trafficking in women for the exploitation of surrogacy',
      ),
    ).toBe('1 quotation found in your text. Word for word: 1.');
    const place = page.locator('.verdict li').first();
    expect(await place.innerText()).toContain('General Assembly resolution 80/9, annex, para. 11');
    expect(await place.locator('code').innerText()).toMatch(/\/2025\/11\/$/);
    await place.locator('a').first().click();
    await page.waitForURL('**/2025/11/**');
    await expect
      .poll(() =>
        page.evaluate("[...(CSS.highlights.get('match') ?? [])].map((range) => range.toString())"),
      )
      .toEqual(['potential cases of trafficking in women for the exploitation of surrogacy']);
  });

  test('shows an alteration word by word beside the official words', async () => {
    const page = await open('/check/');
    await check(page, 'firewalls between immigration checks and labor inspections');
    expect(await page.locator('.verdict del').allInnerTexts()).toEqual(['labour ']);
    expect(await page.locator('.verdict ins').allInnerTexts()).toEqual(['labor ']);
    expect(await page.locator('.verdict span.official').innerText()).toContain(
      'labour inspections',
    );
    await page.locator('.verdict a').first().click();
    await page.waitForURL('**/2025/30/**');
    await expect
      .poll(() =>
        page.evaluate("[...(CSS.highlights.get('match') ?? [])].map((range) => range.toString())"),
      )
      .toEqual(['firewalls between immigration checks and labour inspections']);
  });

  test('finds several quotations in one text and reports them one by one', async () => {
    const page = await open('/check/');
    const said = await check(
      page,
      'It notes “potential cases of trafficking in women for the exploitation of surrogacy” and “a right to compensation from every single trafficker”.',
    );
    expect(said).toBe('2 quotations found in your text. Not found: 1; word for word: 1.');
    expect(await verdicts(page)).toEqual(['not found', 'word for word']);
    expect(await page.locator('.verdicts blockquote').count()).toBe(2);
  });

  test('checks what is pasted without a click', async () => {
    const page = await open('/check/');
    await page.locator('main textarea').focus();
    await page.evaluate(`(() => {
      const area = document.querySelector('main textarea');
      area.value = 'agents of change in the global fight';
      area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
    })()`);
    await expect.poll(() => verdicts(page)).toEqual(['word for word']);
  });

  test('works with the network stopped, sends nothing and stores nothing', async () => {
    const page = await open('/check/');
    await check(page, 'agents of change in the global fight');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await check(page, 'unearmarked extrabudgetary resources for the offices');
    expect(await verdicts(page)).toEqual(['word for word']);
    expect(asked).toEqual([]);
    expect(
      await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length'),
    ).toBe(0);
    expect(page.url()).toMatch(/\/check\/$/);
  });

  test.each([
    ['nothing', null],
    ['a part that is cut off', '{"records":[{'],
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['data of something else', '{"error":"sign in"}'],
  ])('says so when it gets %s for the texts, and can be tried again', async (_, body) => {
    const page = await open('/check/');
    await page.route('**/check/ground.json', (route) =>
      body === null ? route.abort() : route.fulfill({ status: 200, body }),
    );
    expect(await check(page, 'agents of change in the global fight')).toContain(
      'nothing was checked',
    );
    expect(await verdicts(page)).toEqual([]);
    await page.unroute('**/check/ground.json');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.poll(() => verdicts(page)).toEqual(['word for word']);
  });

  test('shows the gravest first, each inside its sentence, and copies the report as text', async () => {
    const page = await open('/check/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await check(
      page,
      'First “safe shelter”, then “victims are … inappropriately penalized”, then “victims are not penalized”.',
    );
    expect(await verdicts(page)).toEqual([
      'words left out that change the sense',
      'word for word',
      'word for word',
    ]);
    const last = page.locator('.verdict').last();
    expect(await last.locator('mark').first().innerText()).toBe('victims are not penalized');
    expect(await last.innerText()).toContain(
      'including measures to ensure that identified victims',
    );
    expect(await last.innerText()).toContain('not inappropriately penalized');
    await page.getByRole('button', { name: 'Copy this report as text' }).click();
    await page.locator('output').filter({ hasText: 'Report copied.' }).waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain('2. WORDS LEFT OUT THAT CHANGE THE SENSE');
    expect(copied).toContain('[left out: treated with respect and dignity and are not]');
  });

  test('is cleared by one button, and says when there is nothing to check', async () => {
    const page = await open('/check/');
    await check(page, 'agents of change in the global fight');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('main textarea').inputValue()).toBe('');
    expect(await verdicts(page)).toEqual([]);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    expect(await check(page, ' ')).toBe('Paste a passage first.');
  });

  test('without script says what to do instead', async () => {
    const page = await open('/check/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('The checker needs JavaScript.');
  });
});
