import { describe, expect, test } from 'vitest';
import { countBuiltText } from './built-data.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const countUnits = async (id: string) => {
  const { paragraphs, points } = await countBuiltText(id);
  return paragraphs + points;
};

describe('the history of a paragraph', () => {
  test('has its words without script: counterpart, difference, both sides, the text that is missing', async () => {
    const page = await open('/2025/12/', { javaScriptEnabled: false });
    const history = page.locator('#history');
    expect(await history.getByRole('link', { name: '2017, paragraph 8' }).count()).toBeGreaterThan(
      0,
    );
    expect(await history.locator('.diff').first().locator('ins').count()).toBeGreaterThan(3);
    expect(await history.getByText('came in between').count()).toBe(1);
    expect(await history.locator('.sides').isVisible()).toBe(false);
    await history.getByText('Side by side').click();
    expect(await history.locator('.sides .diff').count()).toBe(2);
    expect(await history.locator('.sides').isVisible()).toBe(true);
  });

  test('says to those who hear it what was added, removed and moved', async () => {
    const page = await open('/2025/12/');
    const snapshot = await page.locator('#history .diff').first().ariaSnapshot();
    for (const word of ['added:', 'removed:', 'moved here:', 'moved away:'])
      expect(snapshot).toContain(word);
  });

  test.each(['/2025/18/#history-d', '/2017/11/#history-b'])(
    '%s leads to the subparagraph',
    async (path) => {
      const page = await open(path);
      expect(await page.locator(':target').innerText()).toMatch(/^\([bd]\)$/);
    },
  );

  test('leaves the official texts when one kind of change is taken out', async () => {
    const page = await open('/2025/30/');
    const [before, after] = (await page.evaluate(`['ins', 'del'].map((name) => {
      const text = document.querySelector('#history .diff').cloneNode(true);
      for (const gone of text.querySelectorAll(name + ', small, b')) gone.remove();
      return text.textContent.replace(/\\s+/g, ' ').trim();
    })`)) as [string, string];
    const texts = (await page.evaluate(
      `Promise.all(['/2017/25.txt', '/2025/30.txt'].map(async (path) => (await (await fetch(path)).text()).replace(/^\\d+\\. /, '').trim()))`,
    )) as string[];
    expect([before, after]).toEqual(texts);
  });
});

describe('the comparison', () => {
  test('has its table in either order without script', async () => {
    const page = await open('/compare/', { javaScriptEnabled: false });
    const [earlier, later] = [page.locator('#order-2017'), page.locator('#order-2025')];
    expect([await earlier.isVisible(), await later.isVisible()]).toEqual([false, true]);
    expect(await later.locator('tbody tr').count()).toBe(await countUnits('2025'));
    await page.getByRole('link', { name: 'In the order of 2017' }).click();
    expect([await earlier.isVisible(), await later.isVisible()]).toEqual([true, false]);
    expect(await earlier.locator('tbody tr').count()).toBe(await countUnits('2017'));
    await page.getByRole('link', { name: 'In the order of 2025' }).click();
    expect(await later.isVisible()).toBe(true);
  });

  test.each([320, 1280])(
    'at %i px shows one picture whose links can be reached and hit',
    async (width) => {
      const page = await open('/compare/');
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator('svg.series:visible').count()).toBe(1);
      const links = page.locator('svg.series:visible .unit');
      expect(await links.count()).toBe((await countUnits('2017')) + (await countUnits('2025')));
      for (const link of await links.all()) {
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.9);
      }
      await page.locator('svg.series:visible .unit').nth(7).focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("class")')).toMatch(/^band/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/2025\/\d+\/#history/);
    },
  );

  test('filters its table to what is new, and says how many rows are left', async () => {
    const page = await open('/compare/');
    const table = page.locator('#order-2025');
    await table.locator('select[name=fate]').selectOption('new');
    const left = await table.locator('tbody tr:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(await table.locator('tbody tr:visible td b').count()).toBe(left);
    expect(await table.locator('output').innerText()).toBe(`${left} of 44 rows`);
  });

  test.each([
    ['#2017/8..2025/12', ['2017, paragraph 8', '2025, paragraph 12']],
    ['#2025/18/a..2025/18/d', ['2025, paragraph 18 (a)', '2025, paragraph 18 (d)']],
  ])('%s sets two units side by side', async (hash, names) => {
    const page = await open(`/compare/${hash}`);
    await page.locator('#pair .sides').waitFor();
    expect(await page.locator('#pair .sides a').allInnerTexts()).toEqual(names);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('#pair select')].map((one) => one.selectedOptions[0].textContent)`,
      ),
    ).toEqual(names);
  });

  test('follows a choice into the address, keeps the focus, and comes back to it', async () => {
    const page = await open('/compare/#2017/8..2025/12');
    const first = page.locator('#pair select').first();
    await first.focus();
    await first.selectOption('2025/3');
    await expect.poll(() => new URL(page.url()).hash).toBe('#2025/3..2025/12');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await page.locator('#pair .sides a', { hasText: '2025, paragraph 3' }).waitFor();
    await page.reload();
    await page.locator('#pair .sides a', { hasText: '2025, paragraph 3' }).waitFor();
  });

  test('says which units exist when one does not', async () => {
    const page = await open('/compare/#2017/40..2025/18/z');
    const status = page.locator('#pair [role=status]');
    await status.getByText('paragraphs are 1 to 26').waitFor();
    expect(await status.innerText()).toContain('no subparagraph (z)');
    expect(await page.locator('#pair .sides').count()).toBe(0);
  });

  test('works with the network off once the texts are there, and says so if they are not', async () => {
    const page = await open('/compare/#2017/8..2025/12');
    await page.locator('#pair .sides').waitFor();
    await page.context().setOffline(true);
    await page.evaluate(`location.hash = '#2017/14..2025/23'`);
    await page.getByText('80 of the 80 words').waitFor();
    const other = await open('/compare/');
    await other.context().setOffline(true);
    await other.evaluate(`location.hash = '#2017/8..2025/12'`);
    await other.getByText('could not be loaded').waitFor();
  });
});

describe('the index of silence', () => {
  test('reads without script', async () => {
    const page = await open('/compare/words/', { javaScriptEnabled: false });
    expect(await page.locator('#asylum').innerText()).toContain('asylum');
    expect(await page.locator('#surrogacy').innerText()).toMatch(
      /2017: absent\s+2025: once, 0\.3 per 1,000 words, in 11/,
    );
    expect(await page.locator('svg.drawing').count()).toBe(2);
  });

  test('looks up any word in all its forms and links to where it stands', async () => {
    const page = await open('/compare/words/');
    await page.getByLabel('A word or phrase').fill('penalise');
    const found = page.locator('[data-word-lookup] [role=status]');
    await found.getByText('2025: 3 times').waitFor();
    expect(await found.innerText()).toContain('(penalized 2, penalizing 1)');
    await page.getByLabel('A word or phrase').fill('<b>asylum');
    await found.getByText('2025: absent').waitFor();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });
});
