import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { EditionServer } from './edition-server.ts';
import { makeEdition } from './made-edition.ts';
import { act, installed } from './offline-panel.ts';

/**
 * Publishes edition after edition while one page stays open and another takes each edition over.
 * In both, every style and script, asked for again and again, must be of the edition of the page itself.
 * @returns the figures, for people
 */
export async function updateEditions(
  context: BrowserContext,
  server: EditionServer,
  site: string,
  count: number,
): Promise<string> {
  const first = await makeEdition(site, 'e0');
  server.use(first.folder);
  const panel = await installed(context, server);
  const reader = await context.newPage();
  await reader.goto(`${server.address}2025/12/`);
  let loads = 0;
  let shown = 'e0';
  let removeLast = first.remove;
  const check = async (page: Page, mark: string) => {
    const marks = await listMarks(page);
    // The page itself, a style, a script, and two pages of the same edition.
    expect(new Set(marks.map(([kind]) => kind))).toEqual(new Set(['own', 'css', 'js', 'html']));
    loads += marks.length;
    expect(
      marks.filter(([, one]) => one !== mark),
      `marks of other editions in a page of ${mark}`,
    ).toEqual([]);
  };
  for (let number = 1; number <= count; number++) {
    const name = `e${number}`;
    const { folder, edition, remove } = await makeEdition(site, name);
    server.use(folder);
    await removeLast();
    removeLast = remove;
    // Announced in a page of the copy, and shown in none.
    const visitor = await context.newPage();
    await visitor.goto(`${server.address}2017/2/`);
    await visitor.getByText(`Edition ${edition.slice(0, 8)} is out.`).waitFor();
    await check(visitor, shown);
    await panel.reload();
    await act(panel, 'fetch');
    await panel.locator('[data-action=show]').waitFor();
    await reader.goto(`${server.address}2025/${(number % 31) + 1}/`);
    await check(reader, shown);
    await act(panel, 'show');
    await panel.getByText(`Complete, edition ${edition.slice(0, 8)}`).waitFor();
    await check(panel, name);
    // The reader's page was open before; all it loads from now on is still of its own edition.
    await check(reader, shown);
    await visitor.goto(`${server.address}2017/3/`);
    await check(visitor, name);
    await visitor.close();
    shown = name;
  }
  // Editions that no page shows any more are dropped when the next page is opened.
  await panel.waitForTimeout(5_500);
  await reader.goto(`${server.address}2025/1/`);
  await check(reader, shown);
  await expect.poll(() => panel.evaluate('caches.keys().then((names) => names.length)')).toBe(2);
  await removeLast();
  return `${count} new editions, ${loads} loads in two and three open pages, 0 of another edition; 1 of ${count + 1} editions kept at the end`;
}

/** Marks of the page itself, of what it loaded, and of what it may load later. */
async function listMarks(page: Page): Promise<[kind: string, mark: string][]> {
  return (await page.evaluate(`(async () => {
    const own = [...document.childNodes, ...document.body.childNodes, ...document.documentElement.childNodes].filter((node) => node.nodeType === 8 && node.data.startsWith('mark:')).map((node) => node.data);
    const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => /\\.(js|css)$/.test(path));
    const paths = [...names, ...names, '/2017/5/index.html', '/about/'];
    const texts = await Promise.all(paths.map((path) => fetch(path + '?' + Math.random()).then((one) => one.text())));
    const found = texts.map((text, index) => [/\\.(css|js)$/.exec(paths[index])?.[1] ?? 'html', /mark:\\w+/.exec(text)?.[0] ?? 'none']);
    return [...own.map((mark) => ['own', mark]), ...found].map(([kind, mark]) => [kind, mark.replace('mark:', '')]);
  })()`)) as [string, string][];
}
