import { describe, expect, test } from 'vitest';
import { readCopiedPage } from './copies/copied-page.ts';
import { listCopiedSite, listIds } from './copies/copied-site.ts';
import { beginEBook } from './copies/e-book.ts';
import { beginFileEdition } from './copies/file-edition.ts';
import { parsePiece, writeHtml } from './copies/page-tree.ts';
import { isOnPaper, writePaper } from './copies/paper.ts';
import { resolveLink } from './copies/resolve-link.ts';

const page = (title: string, main: string) =>
  `<!doctype html><html><head><title>${title} — Every Paragraph</title></head><body><header><a href="/base/offline/">Offline</a> <a href="/base/search/" data-open-search>Search</a></header><main id="main" class="sheet">${main}</main><footer>Edition</footer></body></html>`;
const built = new Map([
  [
    '/index.html',
    page(
      'Start',
      '<h1>Start</h1><ul><li><a href="/base/2025/1/">One</a></li><li><a href="/base/2025.json">Data</a></li></ul>',
    ),
  ],
  [
    '/2025/index.html',
    page(
      '2025 Political Declaration, whole',
      '<h1>The declaration</h1><div class="whole"><p id="para-1">One.</p></div>',
    ),
  ],
  [
    '/2025/1/index.html',
    page(
      '2025, paragraph 1: First',
      '<h1><small>1 of 1</small> First</h1><div data-locator="2025/1" id="text"><p>We<a role="doc-noteref" id="ref-1" href="#fn-1">1</a> &amp; you.</p></div><section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Footnotes</h2><ol><li id="fn-1" value="1">A note. <a role="doc-backlink" href="#ref-1">↩</a></li></ol></section><p>See <a href="/base/2025/#para-1">here</a>, <a href="/base/2025/1/a/">there</a>, <a href="/base/1.csv">a file</a>.</p><script>alert(1)</script>',
    ),
  ],
  ['/2025/1/a/index.html', '<meta http-equiv="refresh" content="0; url=/base/2025/1/#text">'],
  ['/offline/index.html', page('Offline', '<h1>Offline</h1>')],
]);
const site = listCopiedSite(built, '/base/', 'https://site.example');

/** The pages of a site, read as a build reads them. */
const readPages = (files: ReadonlyMap<string, string>, { pages } = site) =>
  [...pages.values()].map((listed) =>
    readCopiedPage(listed, files.get(`${listed.path}index.html`) ?? ''),
  );

function makeFile(files: ReadonlyMap<string, string>, style = ''): string {
  const listed = listCopiedSite(files, '/base/', 'https://site.example');
  const file = beginFileEdition(listed, style);
  for (const one of readPages(files, listed)) file.add(one);
  const pieces = file.finish({
    edition: 'abcdef12',
    notice: '',
    script: '',
    index: {},
    digest: () => 'x',
  });
  return pieces.map((piece) => new TextDecoder().decode(piece)).join('');
}

function makeBook(one = record()) {
  const book = beginEBook(site);
  for (const copied of readPages(built)) book.add(copied);
  return book.finish(one);
}

describe('the list of pages finds the ids that a parser finds, and no others', () => {
  test.each([
    ['<p id="a">', ['a']],
    ['<p class="x" id=a>', ['a']],
    ["<p title='>' id='a'>", ['a']],
    ['<p title="> id=no" data-id="no" id="a"><b>id="no"</b>', ['a']],
    ['<input disabled id="a"><br><label for="a">', ['a']],
    ['<p\n  hidden\n  id="a"\n>', ['a']],
    ['a < b id="no" <i>', []],
  ])('%s', (html, ids) => expect([...listIds(html)]).toEqual(ids));

  test('a page with an id that the list does not know is refused', () => {
    const [start] = site.pages.values();
    expect(() =>
      readCopiedPage({ ...start, path: '/', ids: new Set(), styles: [] }, page('Start', '')),
    ).toThrow('/ has the id “main”');
  });
});

describe('a link of a built page, seen from a copy', () => {
  test.each([
    ['/base/2025/#para-1', { kind: 'page', path: '/2025/', id: 'para-1' }],
    ['https://site.example/base/2025/1/', { kind: 'page', path: '/2025/1/', id: null }],
    ['/base/2025/1/a/', { kind: 'page', path: '/2025/1/', id: 'text' }],
    ['#fn-1', { kind: 'page', path: '/2025/1/', id: 'fn-1' }],
    ['/base/2025.json', { kind: 'absent', path: '/2025.json' }],
    ['/base/offline/', { kind: 'absent', path: '/offline/' }],
    [
      'https://docs.un.org/en/A/RES/80/9',
      { kind: 'elsewhere', address: 'https://docs.un.org/en/A/RES/80/9' },
    ],
  ])('%s', (href, target) => expect(resolveLink(site, '/2025/1/', href)).toEqual(target));
});

test('what a page marks as said elsewhere is left out of every copy', () => {
  const html = makeFile(
    new Map([
      [
        '/index.html',
        page('Start', '<h1>Start</h1><p>Once.</p><details data-once><p>Twice.</p></details>'),
      ],
    ]),
  );
  expect(html).toContain('Once.');
  expect(html).not.toContain('Twice.');
});

test('the file edition holds every page, its links lead to fragments, what it does not hold is named without a link', () => {
  const html = makeFile(built, '.sheet{color:red}');
  for (const part of [
    'id="2025/1"',
    'id="start"',
    '<a href="#2025/1">One</a>',
    'href="#2025/para-1">here',
    'href="#2025/1/text">there',
    'a file.',
    'id="2025/1/fn-1"',
    'href="#2025/1/fn-1"',
  ])
    expect(html.replaceAll('&nbsp;', ' ')).toContain(part);
  for (const part of ['>Data', 'Offline', 'alert(1)', '/base/']) expect(html).not.toContain(part);
});

const record = (edition = '0'.repeat(64), modified = '2026-01-02') => ({
  edition,
  modified,
  address: 'https://site.example/base/',
  only: null,
  declarations: [
    { id: '2025', title: 'A title', symbol: 'A/RES/80/9', annex: true, adopted: '2025-11-24' },
  ],
  cover: new Uint8Array(1),
  style: '',
});

test('two editions of the e-book are one work, changed on different days, by one author, with one cover', () => {
  const editions = [record(), record('1'.repeat(64), '2026-03-04')].map((one) =>
    String(makeBook(one).get('EPUB/package.opf')),
  );
  const find = (name: RegExp) => editions.map((text) => text.match(name));
  const [one, other] = find(/<dc:identifier[^>]*>[^<]+/g);
  expect(one).toHaveLength(1);
  expect(one).toEqual(other);
  expect(find(/dcterms:modified">[^<]+/g)).toEqual([
    ['dcterms:modified">2026-01-02T00:00:00Z'],
    ['dcterms:modified">2026-03-04T00:00:00Z'],
  ]);
  for (const name of [/<dc:creator/g, /properties="cover-image"/g])
    expect(find(name).map((found) => found?.length)).toEqual([1, 1]);
});

test('the e-book opens with cover, title page and imprint, then the text; no page of links stands before it', () => {
  const opf = String(makeBook().get('EPUB/package.opf'));
  const order = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
  expect(order.slice(0, 4)).toEqual(['cover', 'title-page', 'imprint', 'c1']);
  expect(opf).toContain('id="c1" href="text/2025.xhtml"');
  expect(order).not.toContain('nav');
});

test('the e-book names its type first, marks footnotes, links documents', () => {
  const files = makeBook();
  expect([...files.keys()][0]).toBe('mimetype');
  const chapter = new TextDecoder().decode(files.get('EPUB/text/2025-1.xhtml') as Uint8Array);
  for (const part of [
    'epub:type="noteref"',
    '<aside epub:type="footnote" role="doc-footnote" id="fn-1">',
    'href="#ref-1"',
    'href="2025.xhtml#para-1"',
    'We<a',
    '&amp; you',
    'a file.',
  ])
    expect(chapter).toContain(part);
  expect(files.get('EPUB/package.opf')).toContain(
    '<meta property="dcterms:modified">2026-01-02T00:00:00Z</meta>',
  );
});

test('paper has each paragraph one heading lower, with its number in the bookmark', () => {
  const read = readPages(built).filter(({ path }) => isOnPaper(path, '2025'));
  const html = writePaper(site, read, '2025', { edition: 'abcdef12', style: '' });
  expect(html).toContain('<p class="above">1 of 1</p><h1 aria-level="2">1. First</h1>');
  expect(html).toContain('href="https://site.example/base/1.csv"');
});

describe('HTML is written as it was read', () => {
  test.each([
    '<p>A <b>b</b> <i>c</i></p>\n  <p>d</p>',
    '<p><b>a</b><span> </span><b>c</b></p>',
    '<a href="/x y/" title="">x</a>',
    '<p>a &lt; b &amp; c</p>',
    '<noscript><p>Without script</p></noscript>',
  ])('%s', (html) => expect(writeHtml(parsePiece(html))).toBe(html));
});
