import { describe, expect, test } from 'vitest';
import { readBuiltFigures } from './built-data.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const path = '/statistics/';

/** In the page: the smallest letters of the drawings that are shown, and labels outside or over one another. */
const inspectDrawings = `(() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  let shown = 0, smallest = 99; const outside = [], over = [];
  for (const svg of document.querySelectorAll('svg.drawing')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    shown++;
    const scale = frame.width / svg.viewBox.baseVal.width;
    const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect(), parseFloat(getComputedStyle(text).fontSize) * scale]);
    for (const [words, box, size] of boxes) {
      smallest = Math.min(smallest, size);
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2) outside.push(words);
    }
    boxes.forEach(([words, a], index) => boxes.slice(index + 1).forEach(([other, b]) => {
      // Boxes of letters reach above and below the letters themselves.
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4) over.push(words + ' / ' + other);
    }));
  }
  return { shown, smallest, outside, over };
})()`;

describe('the page of the numbers', () => {
  test.each([320, 412, 700, 1000, 1280])(
    'at %i pixels shows one drawing of each chart, legible, nothing clipped or overlapping',
    async (width) => {
      const page = await open(path, { viewport: { width, height: 900 } });
      const found = (await page.evaluate(inspectDrawings)) as {
        shown: number;
        smallest: number;
        outside: string[];
        over: string[];
      };
      expect(found.shown).toBe(await page.locator('figure.chart').count());
      expect(found.smallest).toBeGreaterThanOrEqual(12);
      expect(found.outside).toEqual([]);
      expect(found.over).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
    },
  );

  test('narrows the ledger by meeting, speaker and subject, and says how many are left', async () => {
    const page = await open(path);
    const rows = page.locator('#ledger tbody tr');
    const shown = page.locator('#ledger tbody tr:visible');
    const figures = await readBuiltFigures();
    expect(await rows.count()).toBe(figures.length);
    await page.selectOption('select[name=meeting]', '2017');
    const of2017 = figures.filter(({ meeting }) => meeting === '2017');
    expect(await shown.count()).toBe(of2017.length);
    const speaker = of2017[0]?.speaker ?? '';
    await page.selectOption('select[name=speaker]', speaker);
    const spoken = of2017.filter((figure) => figure.speaker === speaker);
    expect(await shown.count()).toBe(spoken.length);
    expect(await page.locator('[data-filter] output').innerText()).toBe(
      `${spoken.length} of ${figures.length} figures`,
    );
    const other = figures.find(({ subject }) => spoken.every((one) => one.subject !== subject));
    await page.selectOption('select[name=subject]', other?.subject ?? '');
    expect(await shown.count()).toBe(0);
    for (const name of ['meeting', 'speaker', 'subject'])
      await page.selectOption(`select[name=${name}]`, '');
    expect(await shown.count()).toBe(figures.length);
  });

  test('sorts the ledger by its heads, and opens the fold in which a chart stands', async () => {
    const page = await open(`${path}#chart-operative-verbs`);
    await page.locator('#chart-operative-verbs h3').waitFor();
    expect(await page.locator('details.counts').getAttribute('open')).not.toBeNull();
    const values = async () =>
      page.evaluate(
        `[...document.querySelectorAll('#ledger tbody tr')].map((row) => Number(row.cells[1].dataset.sort))`,
      ) as Promise<number[]>;
    await page.getByRole('button', { name: 'Value' }).click();
    const rising = await values();
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    await page.getByRole('button', { name: 'Value' }).click();
    expect(await values()).toEqual([...rising].reverse());
  });

  test('has every row and no idle control without script', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('#ledger tbody tr:visible').count()).toBe(
      await page.locator('#ledger tbody tr').count(),
    );
    expect(await page.locator('[data-filter]').isVisible()).toBe(false);
  });

  test('never sets what was done to a survivor as a number', async () => {
    const page = await open(path);
    expect(await page.locator('body').innerText()).not.toMatch(/46[,.]?000/);
    const head = await open('/statistics/survivor-account-retold/');
    expect(await head.title()).not.toMatch(/\d{2}/);
    expect(await head.locator('meta[name=description]').getAttribute('content')).not.toMatch(/46/);
  });
});
