import { describe, expect, test } from 'vitest';
import { parseSegments } from '../../model/text/segment.ts';
import { inline } from '../format/xml.ts';
import { listMissingParts, splitFrontMatter } from '../../model/text/front-matter.ts';
import { formatReferenceIri } from './iri.ts';
import { toWords, type RefRange } from './words.ts';

const write = (text: string, ...refs: readonly RefRange[]) =>
  toWords(parseSegments(text), refs, (number) => inline('authorialNote', { marker: number }))
    .map(({ xml }) => xml)
    .join('');

describe('words', () => {
  test.each([
    [
      'a reference in running text',
      'We recall resolution 79/1 here.',
      [10, 25, '/r'],
      'We recall <ref href="/r">resolution 79/1</ref> here.',
    ],
    [
      'a mark at the end of a reference stands outside',
      'the Plan,[^1] again',
      [4, 8, '/r'],
      'the <ref href="/r">Plan</ref>,<authorialNote marker="1"/> again',
    ],
    [
      'a mark right at its edge too',
      'the Plan[^1] again',
      [4, 8, '/r'],
      'the <ref href="/r">Plan</ref><authorialNote marker="1"/> again',
    ],
    [
      'a mark inside stays inside',
      'the Global[^1] Plan',
      [4, 15, '/r'],
      'the <ref href="/r">Global<authorialNote marker="1"/> Plan</ref>',
    ],
    [
      'italics are kept on both sides',
      'see *Treaty Series, vol. 1*.',
      [19, 25, '/r'],
      'see <i>Treaty Series, </i><ref href="/r"><i>vol. 1</i></ref>.',
    ],
    [
      'signs of XML are escaped',
      'a < b & “c”',
      [4, 5, '/?a=1&b'],
      'a &lt; <ref href="/?a=1&amp;b">b</ref> &amp; “c”',
    ],
  ] as const)('%s', (_, text, [start, end, href], expected) => {
    expect(write(text, { start, end, href })).toBe(expected);
  });
});

test('a resolution of a known day is named, everything else leads to its official address', () => {
  const official = 'https://docs.un.org/en/A/RES/64/293';
  expect(formatReferenceIri({ symbol: 'A/RES/64/293', adopted: '2010-07-30', official })).toBe(
    '/akn/un/statement/deliberation/unga/2010-07-30/64-293',
  );
  expect(formatReferenceIri({ symbol: 'A/RES/64/293', adopted: null, official })).toBe(official);
  expect(formatReferenceIri({ symbol: null, adopted: '2010-07-30', official })).toBe(official);
});

test('the lines before an annex go to their places, and a missing one is named', () => {
  const lines = [
    'Eightieth session',
    'The General Assembly',
    'Adopts the Declaration.',
    '48th plenary meeting',
    '24 November 2025',
    'Annex',
    'A declaration',
  ];
  expect(splitFrontMatter(lines, true)).toEqual({
    preface: ['Eightieth session'],
    formula: ['The General Assembly'],
    adopting: ['Adopts the Declaration.'],
    conclusions: ['48th plenary meeting', '24 November 2025'],
    annexHeading: 'Annex',
    annexTitle: ['A declaration'],
  });
  const cut = lines.filter((line) => line !== 'Annex');
  expect(listMissingParts(cut)).toEqual(['heading “Annex”']);
  expect(splitFrontMatter(cut, true).preface).toEqual(cut);
});
