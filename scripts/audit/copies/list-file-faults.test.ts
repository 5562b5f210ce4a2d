import { expect, test } from 'vitest';
import { parseHtml } from '../rule/html-tree.ts';
import { listFileFaults, mostBytes } from './list-file-faults.ts';

const answers = (address: string) =>
  address.startsWith('https://site.example/') ? address === 'https://site.example/2017/' : null;
const check = (html: string, bytes = 1, wanted: readonly string[] = []) =>
  listFileFaults(parseHtml(html), bytes, wanted, answers).map(([message]) => message);

test('a file that keeps its promises has no fault', () => {
  const html =
    '<section id="2025/1"><a href="#2025/1">1</a><a class="outside" href="https://site.example/2017/">2</a><a href="https://docs.un.org/">3</a></section>';
  expect(check(html, mostBytes, ['2025/1'])).toEqual([]);
});

test.each([
  ['<p id="a"></p><p id="a"></p>', 'the id “a” is there twice'],
  ['<a href="#b">1</a>', 'the link “#b” leads nowhere'],
  ['<a href="http://docs.un.org/">1</a>', 'the link “http://docs.un.org/” leads nowhere'],
  ['<a href="/2025/">1</a>', 'the link “/2025/” leads nowhere'],
  [
    '<a class="outside" href="https://site.example/1899/">1</a>',
    'the link “https://site.example/1899/” leads nowhere',
  ],
  [
    '<a href="https://site.example/2017/">1</a>',
    'the link “https://site.example/2017/” leaves the file and does not say so',
  ],
  ['<img src="a.png">', '<img> loads “a.png”'],
  ['<link rel="stylesheet" href="a.css">', '<link> loads “a.css”'],
])('%s: %s', (html, message) => expect(check(html)).toEqual([message]));

test('what is missing or too heavy is a fault', () => {
  expect(check('', mostBytes + 1, ['2025/1'])).toEqual([
    `${mostBytes + 1} bytes; the bar is ${mostBytes}`,
    '/2025/1/ is missing',
  ]);
});
