import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { listSheetFaults, readSheets } from './printed-sheets.ts';

const open = useBrowser();
const print = async (path: string, ready?: string) => {
  const page = await open(path);
  if (ready) await page.locator(ready).first().waitFor();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return { page, sheets: await readSheets(pdf) };
};
const edition = /edition [0-9a-f]{8}/;

describe('on paper', () => {
  test.each([
    ['/2025/12/', 'General Assembly resolution 80/9, annex, para. 12', '/2025/12/'],
    ['/2025/', 'General Assembly resolution 80/9, annex', '/2025/'],
    ['/compare/', '2017 and 2025 compared', '/compare/'],
    ['/statistics/', 'The numbers in the speeches', '/statistics/'],
  ])('each sheet of %s says what it is, and none is empty', async (path, citation, address) => {
    const { sheets } = await print(path);
    expect(listSheetFaults(sheets, [citation, address])).toEqual([]);
    for (const sheet of sheets) expect(sheet).toMatch(edition);
  });

  test('a paragraph has what is folded, and its difference once', async () => {
    const { page, sheets } = await print('/2025/12/');
    const printed = sheets.join(' ');
    const folded = await page.locator('main details p').allTextContents();
    const tidy = folded.map((text) => text.replace(/\s+/g, ' ').trim());
    const missing = tidy.filter(
      (text) => text !== 'How to check' && !printed.includes(text.slice(0, 30)),
    );
    expect(tidy.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
    expect(printed).not.toContain('Side by side');
    expect(printed.match(/identified victims/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('the picture of the comparison stands whole on the first sheet', async () => {
    const { page, sheets } = await print('/compare/');
    const names = await page
      .locator('.series.paper .unit')
      .evaluateAll((units) =>
        units.map((unit) => unit.querySelector('.heading')?.textContent ?? ''),
      );
    const missing = names.filter((name) => name !== '' && !sheets[0]?.includes(name));
    expect(names.filter((name) => name !== '').length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  test('charts are opened, and the ledger keeps the names of its columns', async () => {
    const { page, sheets } = await print('/statistics/');
    const printed = sheets.join(' ');
    for (const text of await page.locator('.chart details > p').allTextContents())
      expect(printed).toContain(text.replace(/\s+/g, ' ').trim().slice(0, 30));
    expect(printed).toContain('What was said');
  });

  test('a brief has a title, a day, and its own address on each sheet', async () => {
    const { sheets } = await print('/brief/#2025/11-14,2017/3', 'article figure');
    expect(listSheetFaults(sheets, ['/brief/#2025/11-14,2017/3'])).toEqual([]);
    expect(sheets[0]).toMatch(
      /Brief 2025, paragraphs 11 to 14; 2017, paragraph 3\. Made on \d+ \w+ \d{4}\. 11\. We express/,
    );
  });

  test('a sheet without its foot and one that holds nothing else are seen', () => {
    const words = 'word '.repeat(80);
    expect(listSheetFaults([`${words} foot`, words, 'foot'], ['foot'])).toEqual([
      'sheet 2 of 3 does not say “foot”',
      'sheet 3 of 3 holds next to nothing: “foot”',
    ]);
  });
});
