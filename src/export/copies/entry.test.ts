import { describe, expect, test } from 'vitest';
import { listCopySets } from '../../model/offline/copy-set.ts';
import { readCopiedPage } from './copied-page.ts';
import { listCopiedSite, restrictSite } from './copied-site.ts';
import { listEntries, takePage } from './entry.ts';
import { beginFileEdition } from './file-edition.ts';
import { resolveLink } from './resolve-link.ts';
import { writeHtml } from './page-tree.ts';

const held = ['1990', '1995', '2000', '2005', '2017', '2025'];
const sets = listCopySets(held, ['2017', '2025']);
const [newest, before] = sets;
if (!newest || !before) throw new Error('There are no sets.');

const page = (main: string) =>
  `<!doctype html><html><head><title>T — Every Paragraph</title></head><body><header>Head</header><main id="main">${main}</main><footer>Foot</footer></body></html>`;
const files = new Map([
  [
    '/index.html',
    page('<h1>Start</h1><p><a href="/2017/1/">One</a> and <a href="/2025/1/#b">another</a></p>'),
  ],
  ['/2017/1/index.html', page('<h1>2017</h1><ul><li><a href="/2025/1/">Later</a></li></ul>')],
  ['/2025/1/index.html', page('<h1>2025</h1><p id="b">Words</p>')],
  ['/topics/a/index.html', page('')],
  ['/compare/words/index.html', page('<h1>All</h1>')],
]);

function take(path: string, main: string, set = newest) {
  const all = new Map([...files, [`${path}index.html`, page(main)]]);
  const site = listCopiedSite(all, '/', 'https://site.example');
  const listed = site.pages.get(path);
  if (!listed || !set) throw new Error('There is no such page.');
  const read = readCopiedPage(listed, page(main));
  const entries = listEntries(site, read, set);
  return writeHtml(takePage(read, set, entries, `https://site.example${path}`).main.childNodes);
}

const left =
  '<p class="soft">What this page lists of other declarations is left out of this copy. <a class="outside" href="https://site.example/topics/a/">All of it is on the site.</a></p>';

describe('a page that is common to all texts loses the entries of others', () => {
  test.each([
    [
      'rows of a list',
      '<ul><li><a href="/2017/1/">1</a></li><li><a href="/2025/1/">2</a></li></ul>',
      `<ul><li><a href="/2025/1/">2</a></li></ul>${left}`,
    ],
    [
      'rows of a table',
      '<table><tbody><tr><td><a href="/2017/1/">1</a></td></tr><tr><td><a href="/2025/1/">2</a></td></tr></tbody></table>',
      `<table><tbody><tr><td><a href="/2025/1/">2</a></td></tr></tbody></table>${left}`,
    ],
    [
      'a part in which nothing is left, and no other',
      '<section><h2>2017 (1)</h2><div><ul><li><a href="/2017/1/">1</a></li></ul></div></section><section><h2>2025</h2><p>Words</p></section>',
      `<section><h2>2025</h2><p>Words</p></section>${left}`,
    ],
    [
      'numbers behind a year',
      '<p><small> 2017: <a href="/2017/1/">1</a>, <a href="/2017/1/">2</a> · 2025: <a href="/2025/1/">1</a> </small></p>',
      `<p><small>2025: <a href="/2025/1/">1</a> </small></p>${left}`,
    ],
  ])('%s', (_, main, kept) => expect(take('/topics/a/', main)).toBe(kept));

  test.each([
    [
      'a row of its own that names another',
      '<ul><li><a href="/2025/1/">1</a> <a href="/2017/1/">2</a></li></ul>',
    ],
    [
      'a row about something common',
      '<ul><li><a href="/topics/a/">A</a> <a href="/2017/1/">2</a></li></ul>',
    ],
    [
      'a sentence',
      '<p>As in <a href="/2017/1/">2017, paragraph 1</a> · <a href="/2025/1/">2025</a></p>',
    ],
    [
      'what a record rests on',
      '<p>Rests on: <a href="/2017/1/">2017, paragraph 1</a> · <a href="/2025/1/">1</a></p>',
    ],
  ])('%s stays', (_, main) => expect(take('/topics/a/', main)).toBe(main));

  test('a page of a declaration loses nothing', () => {
    const main = '<ul><li><a href="/2025/1/">Later</a></li></ul>';
    expect(take('/2017/1/', main, before)).toBe(main);
  });
});

describe('a link to what another copy holds', () => {
  const site = restrictSite(listCopiedSite(files, '/', 'https://site.example'), newest);

  test('leads to the site', () => {
    expect([...site.outside]).toEqual(['/2017/1/', '/compare/words/']);
    expect(resolveLink(site, '/', '/2017/1/#c')).toEqual({
      kind: 'outside',
      path: '/2017/1/',
      address: 'https://site.example/2017/1/#c',
    });
  });

  test('is marked in the file, and no other is', () => {
    const file = beginFileEdition(site, '');
    for (const listed of site.pages.values())
      file.add(readCopiedPage(listed, files.get(`${listed.path}index.html`) ?? ''));
    const pieces = file.finish({
      edition: 'e',
      notice: 'Only 2025.',
      script: '',
      index: {},
      digest: () => '',
    });
    const html = pieces.map((piece) => new TextDecoder().decode(piece)).join('');
    expect(html).toContain('<p class=whole-file>Only 2025.</p>');
    expect(html).toContain('<a href="https://site.example/2017/1/" class="outside">One</a>');
    expect(html).toContain('<a href="#2025/1/b">another</a>');
    expect(html).not.toContain('id="2017/1"');
  });
});
