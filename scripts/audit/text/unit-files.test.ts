import { expect, test } from 'vitest';
import { toBibtex } from '../../../src/export/cite/bibtex.ts';
import { toCslItem } from '../../../src/model/cite/csl-item.ts';
import { toRis } from '../../../src/export/cite/ris.ts';
import { listReferenceTags } from '../../../src/model/cite/reference-tags.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import { unitFiles } from './unit-files.ts';

const endings = ['bib', 'ris', 'csl.json', 'txt', 'json'];
const site = 'https://example.org';

const makeItem = (unit: string | null, address: string) =>
  toCslItem(
    {
      kind: 'text',
      symbol: 'A/RES/80/9',
      annex: true,
      title: 'T',
      adopted: '2025-11-24',
      unit,
      footnote: null,
    },
    address,
  );
/** The tags of a page, as they are written into its head. */
const tags = (unit: string | null, address: string) =>
  listReferenceTags(makeItem(unit, address))
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');

function listFiles(id: string, unit: string | null, address: string): [string, string][] {
  const item = makeItem(unit, address);
  const own = id === '2025' ? { symbol: 'A/RES/80/9', annex: true, adopted: '2025-11-24' } : {};
  const texts = [toBibtex(item), toRis(item), JSON.stringify([item]), '', JSON.stringify(own)];
  return endings.map((ending, at) => [`/${id}.${ending}`, texts[at] ?? '']);
}

const links = (...ids: string[]) =>
  ids.flatMap((id) => endings.map((ending) => `<a href="/${id}.${ending}">…</a>`)).join('');
const head = (path: string, ...ids: string[]) =>
  `<link rel="canonical" href="${site}${path}">${ids.map((id) => `<link rel="alternate" href="/${id}.json">`).join('')}`;
const files = Object.fromEntries([
  ...listFiles('2025', null, `${site}/2025/`),
  ...listFiles('2025/18', '2025/18', `${site}/2025/18/`),
  ...listFiles('2025/18/d', '2025/18/d', `${site}/2025/18/#d`),
  [
    '/2025/index.html',
    `${head('/2025/', '2025')}${tags(null, `${site}/2025/`)}<div data-locator="2025/18"><p data-locator="2025/18/d"></p></div>`,
  ],
  ['/2025/cite/index.html', links('2025')],
  [
    '/2025/18/index.html',
    head('/2025/18/', '2025/18', '2025/18/d') + tags('2025/18', `${site}/2025/18/`),
  ],
  ['/2025/18/d/index.html', tags('2025/18/d', `${site}/2025/18/#d`)],
  ['/2025/18/cite/index.html', links('2025/18', '2025/18/d')],
] as const);
const check = (change: Readonly<Record<string, string | undefined>> = {}) =>
  unitFiles.check(
    makeSite(
      Object.fromEntries(
        Object.entries({ ...files, ...change }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      ),
    ),
  );

test('units with all files pass, and are counted', async () => {
  expect(await check()).toEqual({
    issues: [],
    summary: expect.stringMatching(/^2\/2 units and 1 declarations with 5 files each/),
  });
});

test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
  ['a file that is not there', { '/2025/18/d.json': undefined }, 'has no file .json'],
  [
    'no link on the page for citing',
    { '/2025/18/cite/index.html': links('2025/18') },
    'has no link to .bib on /2025/18/cite/',
  ],
  [
    'no alternate',
    {
      '/2025/18/index.html': head('/2025/18/', '2025/18') + tags('2025/18', `${site}/2025/18/`),
    },
    'is not named as data in the head of /2025/18/',
  ],
  [
    'a name of a body that managers would cut in two',
    {
      '/2025/18/d/index.html': `${tags('2025/18/d', `${site}/2025/18/#d`)}<meta name="citation_author" content="United Nations General Assembly">`,
    },
    'Assembly, United Nations General Assembly | A/RES/80/9',
  ],
  [
    'the place lost',
    { '/2025/18/d.ris': files['/2025/18/d.ris']?.replace(' (d)', '') },
    'A/RES/80/9 | annex, para. 18 | 2025-11-24',
  ],
  [
    'another day',
    { '/2025/18/d.bib': files['/2025/18/d.bib']?.replaceAll('24', '25') },
    '| 2025-11-25 |',
  ],
  [
    'another address',
    { '/2025/18.csl.json': files['/2025/18.csl.json']?.replace('example.org', 'example.com') },
    'https://example.com/2025/18/” in .csl.json',
  ],
])('%s is found', async (_, change, message) => {
  const { issues, summary } = await check(change);
  expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
  expect(summary).toMatch(/^1\/2/);
});
