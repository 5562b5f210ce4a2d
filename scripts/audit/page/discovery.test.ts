import { expect, test } from 'vitest';
import type { CorrectionRecord } from '../../../src/schema/correction.ts';
import type { EditionNotice } from '../../../src/schema/edition-notice.ts';
import { createRecords } from '../../../src/test/content-factory.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import { discovery } from './discovery.ts';

const root = 'https://example.org/texts/';
const correction: CorrectionRecord = {
  id: 'one',
  date: '2026-01-02',
  concerns: '2025/1',
  part: 'note',
  was: 'a',
  is: 'b',
  found: 'c',
};
const content = {
  corrections: { '2026': { corrections: [correction] } },
  editions: createRecords<EditionNotice>({ opened: {} }),
};
const ids = ['one', 'opened'];
const page = (path: string, body = '', called = `${root}${path.slice(1)}`) =>
  `<link rel="canonical" href="${called}"><link rel="cite-as" href="${called}">${body}`;
const day = '<updated>2026-01-01T00:00:00Z</updated>';
const files = {
  '/index.html': page('/'),
  '/about/corrections/index.html': page(
    '/about/corrections/',
    `<link rel="alternate" type="text/markdown" href="/texts/about/corrections.md">${ids.map((id) => `<p id="${id}"></p>`).join('')}`,
  ),
  '/sitemap.xml': `<urlset><url><loc>${root}</loc></url><url><loc>${root}about/corrections/</loc></url></urlset>`,
  '/robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`,
  '/llms.txt': `- [Corrections (all)](${root}about/corrections.md)\n- [Data](${root}): the rest\n`,
  '/about/corrections.md': '# Corrections',
  '/feed.xml': `<feed><link rel="self" href="${root}feed.xml"/>${day}${ids.map((id) => `<entry><id>${root}about/corrections/#${id}</id>${day}</entry>`).join('')}</feed>`,
};
const check = async (change: Readonly<Record<string, string>> = {}) =>
  (await discovery.check(makeSite({ ...files, ...change }, '/texts/', content))).issues.map(
    ({ file, message }) => `${file} ${message}`,
  );

test('a site in a folder that names its pages, its map and its feed passes', async () =>
  expect(await check()).toEqual([]));

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'a page that leaves out the folder',
    {
      '/2025/index.html': page('/2025/', '', 'https://example.org/2025/'),
      '/sitemap.xml': files['/sitemap.xml'].replace(
        '</urlset>',
        '<url><loc>https://example.org/2025/</loc></url></urlset>',
      ),
    },
    '2025/index.html calls itself https://example.org/2025/',
  ],
  [
    'a page that is not listed',
    { '/2025/index.html': page('/2025/') },
    '/sitemap.xml /2025/ is missing',
  ],
  [
    'robots that look for the map elsewhere',
    { '/robots.txt': 'Sitemap: https://example.org/sitemap.xml\n' },
    `/robots.txt does not name the sitemap, ${root}sitemap.xml`,
  ],
  [
    'a feed that calls itself otherwise',
    { '/feed.xml': files['/feed.xml'].replace('/texts/feed.xml', '/feed.xml') },
    '/feed.xml calls itself https://example.org/feed.xml',
  ],
  [
    'a day with an hour',
    { '/feed.xml': files['/feed.xml'].replace('T00:00:00Z', 'T12:30:00Z') },
    '/feed.xml has a wrong date',
  ],
  [
    'a list that names what is not there',
    { '/llms.txt': `${files['/llms.txt']}- [Help](${root}help.md)\n` },
    `/llms.txt names ${root}help.md, and nothing is there`,
  ],
  [
    'a list that leaves out a page',
    { '/llms.txt': `- [Data](${root})\n` },
    '/llms.txt does not name /texts/about/corrections.md',
  ],
  [
    'a correction that the feed leaves out',
    { '/feed.xml': files['/feed.xml'].replaceAll('#one', '#two') },
    '/feed.xml one is missing',
  ],
  ['what is no XML', { '/sitemap.xml': '<urlset>' }, '/sitemap.xml'],
])('%s is found', async (_, change, message) => {
  expect((await check(change)).join('\n')).toContain(message);
});
