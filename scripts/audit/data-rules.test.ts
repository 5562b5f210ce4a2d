import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeSite } from '../../src/test/made-site.ts';
import type { BuiltSite } from './rule/built-site.ts';
import { csv, parseCsv } from './dataset/csv.ts';
import { dataPage } from './dataset/data-page.ts';
import { jsonSchema } from './dataset/json-schema.ts';
import { linkedData } from './dataset/linked-data.ts';
import { redirects } from './address/redirects.ts';
import type { AuditRule } from './rule/rule.ts';

const messages = async (rule: AuditRule, site: BuiltSite) =>
  (await rule.check(site)).issues.map(({ file, message }) => `${file} ${message}`);

describe('json-schema', () => {
  const address = 'https://example.org/data/schema/topic.json';
  const schema = {
    $id: address,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { $schema: { type: 'string', format: 'uri' }, id: { type: 'string' } },
    required: ['id'],
    additionalProperties: false,
  };
  const site = (files: Record<string, unknown>) =>
    makeSite(
      Object.fromEntries(
        Object.entries({
          '/data/schema/topic.json': schema,
          '/a.json': { $schema: address, id: 'a' },
          ...files,
        }).map(([path, data]) => [path, typeof data === 'string' ? data : JSON.stringify(data)]),
      ),
    );

  test('files that follow the schema they name pass, machinery is left alone', async () => {
    expect(
      await messages(
        jsonSchema,
        site({ '/search/text.json': {}, '/offline/copy/latest.json': {} }),
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'a key too much',
      { '/b.json': { $schema: address, id: 'b', more: 1 } },
      '/b.json / must NOT have additional properties {"additionalProperty":"more"}',
    ],
    [
      'a key too little',
      { '/b.json': { $schema: address } },
      '/b.json / must have required property \'id\' {"missingProperty":"id"}',
    ],
    [
      'another type',
      { '/b.json': { $schema: address, id: 1 } },
      '/b.json /id must be string {"type":"string"}',
    ],
    ['no schema', { '/b.json': { id: 'b' } }, '/b.json names no published schema'],
    [
      'a schema that is not published',
      { '/b.json': { $schema: 'https://example.org/x.json', id: 'b' } },
      '/b.json names no published schema',
    ],
    ['what is no JSON', { '/b.json': '{' }, '/b.json is no JSON'],
    [
      'a schema that is none',
      { '/data/schema/bad.json': { $id: 'https://example.org/bad', type: 'thing' } },
      '/data/schema/bad.json is no JSON Schema',
    ],
    [
      'a schema nobody follows',
      { '/data/schema/idle.json': { ...schema, $id: 'https://example.org/idle' } },
      '/data/schema/idle.json no file follows this schema',
    ],
  ])('%s is found', async (_, files, message) => {
    expect((await messages(jsonSchema, site(files))).join('\n')).toContain(message);
  });
});

describe('csv', () => {
  test('quoted commas, quotation marks and line breaks are read', () => {
    expect(parseCsv('a,b\r\n"x, ""y""\r\nz",\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\r\nz', ''],
    ]);
  });

  test.each([
    ['\uFEFFa,b\r\n1\r\n', 'row 2 has 1 cells under 2 names'],
    ['a\r\n“to take”\r\n', 'has no mark of UTF-8'],
    ['\uFEFFa\r\n2025/12\r\n', 'row 2: a spreadsheet reads “2025/12” as d'],
    ['\uFEFFa\r\n001\r\n', 'row 2: a spreadsheet reads “001” as n 1'],
    ['\uFEFFa\r\n=1+1\r\n', 'row 2: a spreadsheet reads “=1\\+1”'],
    ['a,b\n1,2\n', 'departs from RFC 4180'],
    ['a,a\r\n1,2\r\n', 'the columns are named “a, a”'],
    ['a\r\n', 'has no rows'],
    ['a\r\n1', 'departs from RFC 4180|no end'],
    ['a\r\n"1"x\r\n', 'departs from RFC 4180'],
  ])('%j is found', async (text, message) => {
    expect((await messages(csv, makeSite({ '/t.csv': text }))).join()).toMatch(new RegExp(message));
  });
});

describe('data-page', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const site = (shown: string, files: Record<string, string> = {}) =>
    makeSite({
      '/data/index.html': '<ul><li><a href="/topics.csv">topics.csv</a></li></ul>',
      '/SHA256SUMS': `${shown}  topics.csv\n`,
      '/topics.csv': 'a\r\n',
      ...files,
    });

  test('a file with its own digest passes; files beside single pages stand in families', async () => {
    expect(
      await messages(
        dataPage,
        site(digest('a\r\n'), { '/2025/12.json': '{}', '/2025.csl.json': '[]' }),
      ),
    ).toEqual([]);
  });

  test.each([
    ['another digest', site(digest('b')), '/topics.csv has not the digest that is in SHA256SUMS'],
    [
      'a file that is not listed',
      site(digest('a\r\n'), { '/corpus.json': '{}' }),
      '/corpus.json is published and not listed',
    ],
  ])('%s is found', async (_, built, message) => {
    expect((await messages(dataPage, built)).join()).toContain(message);
  });
});

describe('linked-data', () => {
  const statement = {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': 'https://example.org/statements/a/',
    name: 'A',
    creator: { '@type': 'Person', name: 'A' },
    recordedAt: { '@type': 'Event', startDate: '2025-11-24' },
    isBasedOn: 'https://sources.example/',
    about: [{ '@id': 'https://example.org/2025/#para-1' }],
  };
  const site = (data: object | string) =>
    makeSite({
      '/statements/a/index.html': `<link rel="canonical" href="https://example.org/statements/a/"><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`,
      '/2025/index.html': '<p id="para-1"></p>',
    });

  test('a page that says what it is passes', async () =>
    expect(await messages(linkedData, site(statement))).toEqual([]));

  test.each([
    [
      'another name than its address',
      { ...statement, '@id': 'https://example.org/a/' },
      'is named https://example.org/a/',
    ],
    ['a missing key', { ...statement, creator: undefined }, 'has no “creator”'],
    ['another kind', { ...statement, '@type': 'Article' }, 'is a Article, not a CreativeWork'],
    [
      'an address where nothing is',
      { ...statement, about: ['https://example.org/2025/#para-2'] },
      'names https://example.org/2025/#para-2',
    ],
    ['what is no JSON', '{', 'is no JSON'],
    [
      'a type that is none',
      { ...statement, creator: { '@type': 'Speaker' } },
      'schema.org has no type “Speaker”',
    ],
    [
      'a property of another type',
      { ...statement, legislationType: 'Declaration' },
      'schema.org has no property “legislationType” of a CreativeWork',
    ],
    [
      'a value of another type',
      { ...statement, creator: { '@type': 'Event', name: 'A' } },
      '“creator” cannot be a Event',
    ],
    [
      'a day that is none',
      { ...statement, recordedAt: { '@type': 'Event', startDate: '24 November 2025' } },
      '“startDate” cannot be "24 November 2025"',
    ],
    ['something without type', { ...statement, creator: { name: 'A' } }, 'no type “undefined”'],
  ])('%s is found', async (_, data, message) => {
    expect((await messages(linkedData, site(data))).join('\n')).toContain(message);
  });

  test('a page without description is found', async () => {
    expect(await messages(linkedData, makeSite({ '/statements/a/index.html': '<p></p>' }))).toEqual(
      ['statements/a/index.html has 0 descriptions, not one'],
    );
  });
});

describe('redirects', () => {
  const files = {
    '/2025/18/d/index.html': '<meta http-equiv="refresh" content="0; url=/2025/18/#d">',
    '/_redirects': '/2025/18/d/ /2025/18/#d 301\n',
    '/redirects.map': '"/2025/18/d/" "/2025/18/#d";\n',
  };

  test('the same redirects in pages and in both files pass', async () =>
    expect(await messages(redirects, makeSite(files))).toEqual([]));

  test.each([
    ['a missing one', { '/_redirects': '' }, '/_redirects /2025/18/d/ /2025/18/#d is missing'],
    [
      'one of no page',
      { '/redirects.map': `${files['/redirects.map']}"/x/" "/y/";\n` },
      '/redirects.map /x/ /y/ is of no page',
    ],
    [
      'one that leads elsewhere',
      { '/redirects.map': '"/2025/18/d/" "/2025/18/";\n' },
      '/redirects.map /2025/18/d/ /2025/18/#d is missing',
    ],
    [
      'a line hosts do not read',
      { '/_redirects': '/2025/18/d/ → /2025/18/#d\n' },
      'is no redirect',
    ],
  ])('%s is found', async (_, change, message) => {
    expect((await messages(redirects, makeSite({ ...files, ...change }))).join('\n')).toContain(
      message,
    );
  });
});
