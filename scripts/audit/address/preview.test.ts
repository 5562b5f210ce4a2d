import { strToU8, zipSync } from 'fflate';
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

const published = {
  '/index.html': page('<link rel="canonical" href="https://example.org/texts/">', ''),
  '/robots.txt': 'User-agent: *\nAllow: /\n',
};
const checkPublished = (files: Readonly<Record<string, string | Uint8Array>>, base = '/texts/') =>
  preview
    .check(makeSite({ ...published, ...files }, base))
    .then(({ issues }) => issues.map(({ file, message }) => `${file} ${message}`));

test('a published site whose addresses lie where it is published passes', async () => {
  expect(
    await checkPublished({
      '/2025.json': '{"url":"https://example.org/texts/2025/","home":"https://example.org/texts"}',
      '/other.json': '{"url":"https://example.org.uk/","code":"https://example.organ/"}',
    }),
  ).toEqual([]);
});

test.each([
  ['http://localhost:4321/2025/', 'localhost'],
  ['https://preview.invalid/2025/', 'preview.invalid'],
  ['http://127.0.0.1/', '127.0.0.1'],
])('a published file that names %s is a fault', async (address, named) => {
  expect(await checkPublished({ '/2025.json': `{"url":"${address}"}` })).toEqual([
    `/2025.json names ${named}, which no reader can open`,
  ]);
});

test.each(['https://example.org/2025/', 'https://example.org/texts2/', 'https://example.org/'])(
  'an address of its host beside its folder is a fault: %s',
  async (address) => {
    expect(await checkPublished({ '/feed.xml': `<id>${address}</id>` })).toEqual([
      `/feed.xml names ${address}, which lies beside https://example.org/texts/`,
    ]);
  },
);

test('what is packed is looked into', async () => {
  const book = zipSync({ 'xl/strings.xml': strToU8('<t>http://localhost:4321/2025/</t>') });
  expect(await checkPublished({ '/tables.xlsx': book })).toEqual([
    '/tables.xlsx/xl/strings.xml names localhost, which no reader can open',
  ]);
});

test('a build for another folder, and search engines kept out, are faults', async () => {
  expect(await checkPublished({}, '/other/')).toEqual([
    'index.html calls itself https://example.org/texts/, and was built for /other/',
  ]);
  expect(await checkPublished({ '/robots.txt': 'User-agent: *\nDisallow: /\n' })).toEqual([
    'robots.txt keeps search engines out',
  ]);
});
