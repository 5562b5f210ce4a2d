import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

/** Every fragment of a page that some page of the site links to. */
async function listTargets(): Promise<Map<string, Set<string>>> {
  const files = (await readdir('dist', { recursive: true })).filter((file) =>
    file.endsWith('index.html'),
  );
  const targets = new Map<string, Set<string>>();
  for (const file of files) {
    const own = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const html = await readFile(join('dist', file), 'utf8');
    for (const [, path = '', fragment = ''] of html.matchAll(/href="(\/[^"#]*|)#([^"]+)"/g)) {
      // What is typed for the search, or a choice of paragraphs, is no place.
      if (/^q=|%2F|\//.test(fragment)) continue;
      const page = path || own;
      targets.set(page, (targets.get(page) ?? new Set()).add(fragment));
    }
  }
  return targets;
}
const targets = await listTargets();
/** Pages of one kind are alike: the one with the most targets stands for all. */
const kinds = [...targets]
  .sort(([, a], [, b]) => b.size - a.size)
  .filter(
    ([path], index, all) =>
      all.findIndex(([other]) => nameKind(other) === nameKind(path)) === index,
  );

function nameKind(path: string): string {
  return path.replace(/^\/\d{4}\//, '/text/').replace(/(?<=^\/[^/]+\/).+/, 'one');
}

describe.each([320, 1280])('at %i px', (width) => {
  test.each(kinds)(
    'what links to %s name has a place that the page scrolls to',
    async (path, fragments) => {
      const page = await open(path, { viewport: { width, height: 480 } });
      const lost = await page.evaluate(
        (ids: string[]) => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          return ids.filter((id) => {
            const target = document.getElementById(decodeURIComponent(id));
            if (!target) return true;
            scrollTo(0, 0);
            // Some are there only if the address names them.
            location.hash = id;
            target.scrollIntoView();
            const { top } = target.getBoundingClientRect();
            return target.getClientRects().length === 0 || top < 0 || top > innerHeight;
          });
        },
        [...fragments],
      );
      expect(lost).toEqual([]);
    },
  );
});

test('a part one comes to is marked at its heading, a subparagraph as a whole', async () => {
  const tint = async (address: string, selector: string) => {
    const page = await open(address);
    return page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  };
  const none = 'rgba(0, 0, 0, 0)';
  expect(await tint('/2025/12/#history', '#history')).toBe(none);
  expect(await tint('/2025/12/#history', '#history > h2')).not.toBe(none);
  expect(await tint('/2025/12/', '#history > h2')).toBe(none);
  expect(await tint('/2025/18/#d', '#d')).not.toBe(none);
});
