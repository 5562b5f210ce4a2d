import { expect, test } from 'vitest';
import { parseExcerpt, type ExcerptPiece } from './excerpt.ts';

const plain = (text: string): ExcerptPiece => ({ text, match: false });
const match = (text: string): ExcerptPiece => ({ text, match: true });

test.each<[string, ExcerptPiece[]]>([
  ['', []],
  ['no match', [plain('no match')]],
  ['the <mark>organ</mark> removal', [plain('the '), match('organ'), plain(' removal')]],
  ['<mark>organ</mark>', [match('organ')]],
  ['<mark>a</mark> <mark>b</mark>', [match('a'), plain(' '), match('b')]],
  ['<mark>two\nlines</mark>', [match('two\nlines')]],
  ['&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; &#x27;z&#x27;', [plain(`<b> & "x" 'y' 'z'`)]],
  ['&amp;lt; is written once', [plain('&lt; is written once')]],
  ['&nosuch; stays', [plain('&nosuch; stays')]],
  ['<mark>&amp;c</mark>', [plain('&'), match('c')]],
  ['<mark>“persons”,</mark> and', [plain('“'), match('persons'), plain('”,'), plain(' and')]],
  ['<mark>A/RES/80/9</mark>', [match('A/RES/80/9')]],
  ['<mark>…</mark>', [plain('…')]],
  ['<b>tags</b> are <img src=x onerror=alert(1)>left out', [plain('tags are left out')]],
])('%j', (excerpt, pieces) => expect(parseExcerpt(excerpt)).toEqual(pieces));
