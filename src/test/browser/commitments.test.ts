import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const path = '/commitments/';
const rows = 'table.commitments tbody tr';

/** In the page: what of the marks of the drawing that is shown is not a target, or not a link to a paragraph. */
const inspectMarks = `(() => {
  const svg = [...document.querySelectorAll('svg.scale')].filter((one) => one.getBoundingClientRect().width > 0);
  const marks = svg.flatMap((one) => [...one.querySelectorAll('a.unit')]);
  const places = marks.map((mark) => mark.getBoundingClientRect());
  return {
    drawings: svg.length,
    marks: marks.length,
    small: places.filter(({ width, height }) => width < 24 || height < 24).length,
    outside: places.filter(({ left, right }) => left < 0 || right > innerWidth).length,
    missed: marks.filter((mark, index) => {
      mark.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      return !mark.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }).length,
    leads: marks.filter((mark) => !/\\/\\d{4}\\/\\d+\\/(#[a-z/]+)?$/.test(mark.getAttribute('href'))).length,
  };
})()`;

describe('the page of commitments', () => {
  test.each([320, 1280])('at %i pixels has a mark for each clause, to be hit', async (width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    const found = (await page.evaluate(inspectMarks)) as Record<string, number>;
    const told = await page.locator('p.lead').innerText();
    const clauses = [...told.matchAll(/(\d+) clauses/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    expect(clauses).toBeGreaterThan(0);
    expect(found).toEqual({ ...found, drawings: 1, small: 0, outside: 0, missed: 0, leads: 0 });
    expect(found['marks']).toBe(clauses);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
  });

  test('a mark leads to its paragraph', async () => {
    const page = await open(path, { viewport: { width: 320, height: 900 } });
    const mark = page.locator('svg.scale.narrow a.unit').first();
    const href = await mark.getAttribute('href');
    await mark.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator('#official-text').isVisible()).toBe(true);
  });

  test('narrows the table by what each row says, and gives every row back', async () => {
    const page = await open(path);
    const all = await page.locator(rows).count();
    const shown = page.locator(`${rows}:visible`);
    for (const name of ['kind', 'strength', 'addressee', 'topic', 'year', 'fate']) {
      const values = await page
        .locator(`select[name=${name}] option`)
        .evaluateAll((options) =>
          options.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
        );
      expect(values.length, name).toBeGreaterThan(1);
      const reached = new Set<number>();
      for (const value of values) {
        await page.selectOption(`select[name=${name}]`, value);
        const wanted = await page
          .locator(rows)
          .evaluateAll(
            (list, [key, one]) =>
              list.flatMap((row, index) =>
                (row as HTMLElement).dataset[key]?.split('|').includes(one) ? [index] : [],
              ),
            [name, value] as const,
          );
        expect(wanted.length, `${name}: ${value}`).toBeGreaterThan(0);
        expect(await shown.count(), `${name}: ${value}`).toBe(wanted.length);
        expect(await page.locator('[data-filter] output').innerText()).toBe(
          `${wanted.length} of ${all} rows`,
        );
        for (const index of wanted) reached.add(index);
      }
      // No row is lost to every choice of a field.
      expect(reached.size, name).toBe(all);
      await page.selectOption(`select[name=${name}]`, '');
    }
    await page.selectOption('select[name=addressee]', 'the Secretary-General');
    await page.selectOption('select[name=strength]', 'urge');
    for (const text of await shown.allInnerTexts()) expect(text).toContain('the Secretary-General');
    await page.selectOption('select[name=kind]', 'promise');
    expect(await shown.count()).toBe(0);
  });

  test('has every row, every mark and no idle control without script', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator(`${rows}:visible`).count()).toBe(await page.locator(rows).count());
    expect(await page.locator('svg.scale:visible').count()).toBe(1);
    expect(await page.locator('[data-filter]').isVisible()).toBe(false);
  });
});
