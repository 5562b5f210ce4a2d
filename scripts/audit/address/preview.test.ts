import { expect, test } from 'vitest';
import { makeSite } from '../../../src/test/made-site.ts';
import { preview } from './preview.ts';

const page = (head: string, foot: string) =>
  `<!doctype html><html><head>${head}</head><body><footer>${foot}</footer></body></html>`;
const marked = page(
  '<meta name="robots" content="noindex, nofollow">',
  '<strong>Preview.</strong> This copy …',
);
const check = async (files: Readonly<Record<string, string>>) => {
  const { issues, summary } = await preview.check(makeSite(files));
  return [...issues.map(({ file, message }) => `${file} ${message}`), summary];
};

test('a preview that says so everywhere passes', async () => {
  expect(
    await check({ '/index.html': marked, '/robots.txt': 'User-agent: *\nDisallow: /\n' }),
  ).toEqual(['a preview: 1/1 pages say so']);
});

test('a page of it that does not say so, and open doors for search engines, are faults', async () => {
  expect(
    await check({
      '/index.html': marked,
      '/2025/index.html': page('', ''),
      '/robots.txt': 'User-agent: *\nAllow: /\n',
    }),
  ).toEqual([
    '2025/index.html does not say that it is a preview',
    'robots.txt lets search engines into a preview',
    'a preview: 1/2 pages say so',
  ]);
});

test.each(['http://localhost:4321/2025/', 'https://preview.invalid/2025/', 'http://127.0.0.1/'])(
  'a published file that names %s is a fault',
  async (address) => {
    const found = await check({
      '/index.html': page('', ''),
      '/2025.json': `{"url":"${address}"}`,
    });
    expect(found[0]).toMatch(/^\/2025\.json names .* which no reader can open$/);
  },
);
