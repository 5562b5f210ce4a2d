import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { briefForms, type BriefForm } from '../../model/brief/brief-document.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const three = '/brief/#2025/12,2025/18/d,2017/8';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const hash = (page: Page) => new URL(page.url()).hash;
const list = (page: Page) => page.locator('.brief > ol > li > span').allInnerTexts();
const quoted = async (locator: string) =>
  (await readFile(`dist/${locator}.txt`, 'utf8')).trimEnd().split('\n');

describe('the brief', () => {
  test('has the words, the citation and the address of each unit, in the order of the address', async () => {
    const page = await open(three);
    const entries = page.locator('article figure');
    await expect.poll(() => entries.count()).toBe(3);
    for (const [index, locator] of ['2025/12', '2025/18/d', '2017/8'].entries())
      expect(await entries.nth(index).locator('blockquote p').allInnerTexts()).toEqual(
        await quoted(locator),
      );
    expect(await page.locator('figcaption').nth(2).innerText()).toMatch(
      /^General Assembly resolution 72\/1, para\. 8\nhttps?:.*\/2017\/8\/$/,
    );
    expect(await page.locator('article footer').innerText()).toMatch(/edition [0-9a-f]{8}\./);
  });

  test('is the same for the same address, in every form, and stores nothing', async () => {
    const texts: string[][] = [];
    for (const style of ['', '&style=chicago', '', '&style=chicago']) {
      const page = await open(three + style, clipboard);
      const forms: string[] = [];
      for (const form of ['text', 'markdown', 'html'] satisfies BriefForm[]) {
        await page.locator('[name=form]').selectOption(form);
        await page.getByRole('button', { name: 'Copy', exact: true }).click();
        const said = `Brief as ${briefForms[form].name} copied.`;
        await expect.poll(() => page.locator('.brief output').innerText()).toBe(said);
        forms.push((await page.evaluate('navigator.clipboard.readText()')) as string);
        await page.locator('[name=style]').focus();
      }
      expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
      texts.push(forms);
    }
    expect(texts[2]).toEqual(texts[0]);
    expect(texts[3]).toEqual(texts[1]);
    expect(texts[1]).not.toEqual(texts[0]);
    for (const text of texts[0] ?? [])
      expect(text).toContain('General Assembly resolution 72/1, para. 8');
  });

  test('takes units by name and from the list, and takes them out again', async () => {
    const page = await open('/brief/');
    await page.getByLabel('Add a paragraph').fill('resolution 80/9, annex, para. 18 (d)');
    await page.keyboard.press('Enter');
    await expect.poll(() => list(page)).toEqual(['2025, paragraph 18 (d)']);
    await page.getByText('Choose from the list').click();
    await page.locator('[type=checkbox][value="2017/8"]').check();
    await expect.poll(() => hash(page)).toBe('#2025/18/d,2017/8');
    await page.locator('[type=checkbox][value="2025/18/d"]').uncheck();
    await expect.poll(() => list(page)).toEqual(['2017, paragraph 8']);
    await page.goBack();
    await expect.poll(() => list(page)).toEqual(['2025, paragraph 18 (d)', '2017, paragraph 8']);
  });

  test.each([
    ['para 12', 'No declaration is named; these can be meant. Add one: 2025/12, 2017/12.', []],
    [
      '2025/99',
      'The declaration of 2025 has no paragraph 99: its paragraphs are 1 to 31. There is: 2025/31.',
      [],
    ],
    [
      '80/9, annex, paras. 12–13',
      '2025, paragraphs 12 to 13 added.',
      ['2025, paragraphs 12 to 13'],
    ],
    ['2025/11–14', '2025, paragraphs 11 to 14 added.', ['2025, paragraphs 11 to 14']],
    [
      '2025/30-99',
      '2025, paragraphs 30 to 31 added. The declaration of 2025 has no paragraph 99: its paragraphs are 1 to 31.',
      ['2025, paragraphs 30 to 31'],
    ],
    [
      '2017/24-2025/2',
      'A range stays within one part of one declaration: write 2017/24-26,2025/1-2.',
      [],
    ],
    [
      'https://declarations.example/2025/18/#d:~:text=best%20practices',
      '2025, paragraph 18 (d) added.',
      ['2025, paragraph 18 (d)'],
    ],
  ])('answers “%s” with: %s', async (typed, message, units) => {
    const page = await open('/brief/');
    await page.getByLabel('Add a paragraph').fill(typed);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.brief output').innerText()).toBe(message);
    expect(await list(page)).toEqual(units);
  });

  test('has a range as one entry, with the words of each paragraph and one citation, in every style', async () => {
    const page = await open('/brief/#2025/11-14');
    const citation = () => page.locator('article figcaption').innerText();
    const place = /\n.*\/brief\/#2025\/11-14$/;
    await expect
      .poll(citation)
      .toMatch(/^General Assembly resolution 80\/9, annex, paras\. 11–14\n/);
    expect(await citation()).toMatch(place);
    const words = await Promise.all([11, 12, 13, 14].map((number) => quoted(`2025/${number}`)));
    expect(await page.locator('article blockquote p').allInnerTexts()).toEqual(words.flat());
    for (const [style, form] of [
      ['Bluebook', 'annex, ¶¶ 11–14, U.N. Doc.'],
      ['OSCOLA', 'annex paras 11–14'],
      ['AGLC', 'annex paras 11–14'],
      ['APA', '(United Nations General Assembly, 2025, annex, paras. 11–14)'],
      ['Chicago', 'annex, paras. 11–14)'],
      ['Plain words', 'Paragraphs 11 to 14 of the 2025 Political Declaration'],
    ] as const) {
      await page.locator('.brief [name=style]').selectOption(style);
      await expect.poll(citation).toContain(form);
      expect((await citation()).match(/\/2025\/11\//g), style).toBe(null);
    }
  });

  test('takes a paragraph out of a range, which becomes two; Back brings it again', async () => {
    const page = await open('/brief/#2025/14-11');
    await expect.poll(() => list(page)).toEqual(['2025, paragraphs 11 to 14']);
    await page.getByText('Choose from the list').click();
    await page.locator('[type=checkbox][value="2025/12"]').uncheck();
    await expect
      .poll(() => list(page))
      .toEqual(['2025, paragraph 11', '2025, paragraphs 13 to 14']);
    expect(hash(page)).toBe('#2025/11,2025/13-14');
    await page.getByRole('button', { name: 'Up: 2025, paragraphs 13 to 14' }).click();
    await expect.poll(() => hash(page)).toBe('#2025/13-14,2025/11');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => list(page)).toEqual(['2025, paragraphs 11 to 14']);
  });

  test('is put in order with the keyboard; the focus stays and the place is said', async () => {
    const page = await open(three);
    await page.getByRole('button', { name: 'Down: 2025, paragraph 12' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#2025/18/d,2025/12,2017/8');
    expect(await page.locator('.brief output').innerText()).toBe(
      '2025, paragraph 12 is now at place 2 of 3.',
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#2025/18/d,2017/8,2025/12');
    await expect
      .poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")'))
      .toBe('Up: 2025, paragraph 12');
  });

  test.each([
    ['2025/99', 'The declaration of 2025 has no paragraph 99: its paragraphs are 1 to 31.'],
    ['2025/18/z', 'Paragraph 18 of 2025 has no subparagraph (z).'],
    ['2021/3', 'There is no text of a declaration of 2021 here.'],
    ['2025/40-50', 'The declaration of 2025 has no paragraph 40: its paragraphs are 1 to 31.'],
    ['2025/0-3', '“2025/0-3” names no unit'],
  ])('says of %s what exists, and shows the rest', async (unit, message) => {
    const page = await open(`/brief/#${unit},2017/8`);
    await expect.poll(() => page.locator('.faults').innerText()).toContain(message);
    expect(await list(page)).toEqual(['2017, paragraph 8']);
  });

  test('is downloaded and printed as the document alone', async () => {
    const page = await open(three);
    await page.locator('[name=form]').selectOption('markdown');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('brief.md');
    expect(await readFile(await download.path(), 'utf8')).toContain('> (d) We stress');
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) => page.locator(selector).filter({ visible: true }).count();
    expect(await shown('.brief form, .brief .tools, .brief > ol, .brief details, nav')).toBe(0);
    expect(await shown('article figure')).toBe(3);
  });

  test('needs no more than two files for the texts', async () => {
    const page = await open('/about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(inject('address').length)));
    await page.goto(inject('address') + three.slice(1), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['2017.json', '2025.json']);
  });
});
