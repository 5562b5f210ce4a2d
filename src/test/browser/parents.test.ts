import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { siteFolder } from './site-folder.ts';

/** Every folder that an address of the site lies in, with the slash at its end. */
const parents = [
  ...new Set(
    readFileSync('content/permanent-addresses.txt', 'utf8')
      .split('\n')
      .flatMap((address) => {
        const steps = (address.split('#')[0] ?? '').split('/').slice(0, -1);
        return steps.map((_, at) => `${steps.slice(0, at + 1).join('/')}/`);
      }),
  ),
].sort();

test('the parents of published addresses are more than their pages', () => {
  expect(parents).toContain('/statements/2025/');
  expect(parents).toContain('/a/res/');
  expect(parents.length).toBeGreaterThan(20);
});

test.each(parents)(
  '%s answers with a page or with the site’s own for what is not there',
  async (path) => {
    const answer = await fetch(inject('address') + path.slice(1));
    // GitHub Pages, Netlify and Cloudflare Pages look for these two files, and have no other answer.
    const page = join(siteFolder, path, 'index.html');
    expect(answer.status).toBe(existsSync(page) ? 200 : 404);
    const words = await answer.text();
    expect(words).toBe(
      readFileSync(existsSync(page) ? page : join(siteFolder, '404.html'), 'utf8'),
    );
    // A page that only sends readers on has no exit.
    if (!words.includes('http-equiv="refresh"')) expect(words).toMatch(/class="[^"]*\bexit\b/);
  },
);

test.each(parents)('%s without its slash leads there or says the same', async (path) => {
  const answer = await fetch(inject('address') + path.slice(1, -1));
  expect([200, 404]).toContain(answer.status);
  expect(await answer.text()).toMatch(/class="[^"]*\bexit\b|http-equiv="refresh"/);
});
