import { describe, expect, test } from 'vitest';
import { createContent } from '../../test/content-factory.ts';
import { everyShape, shortText } from '../../test/every-shape.ts';
import { formatOwnCitation } from '../cite/style/own-citation.ts';
import { listDeclarationUnits } from '../cite/cited-unit.ts';
import { quoteUnit } from '../cite/quotation.ts';
import { referencePath, unitFragment, unitPath } from '../site/route.ts';
import { buildCorpus, findDeclaration, findUnit } from './corpus.ts';
import { countUnits } from './count-units.ts';
import { explainMissingUnit, listExtents } from './extent.ts';
import { findHeadings, formatHeading, placeHeadings } from './heading.ts';
import { labelUnit } from './label.ts';
import { compareUnits, parseLocator } from './locator.ts';

const corpus = buildCorpus(
  createContent({ declarations: { [everyShape.id]: everyShape, [shortText.id]: shortText } }),
);
const declaration = findDeclaration(corpus, 'a-res-99-1');

test('every unit has a locator, in reading order', () =>
  expect([...corpus.units.keys()]).toEqual([
    'a-res-99-1/resolution/pp-1',
    'a-res-99-1/resolution/1',
    'a-res-99-1/resolution/2',
    'a-res-99-1/pp-1',
    'a-res-99-1/pp-2',
    'a-res-99-1/pp-2/a',
    'a-res-99-1/pp-2/b',
    'a-res-99-1/1',
    'a-res-99-1/1-bis',
    'a-res-99-1/2',
    'a-res-99-1/3',
    'a-res-99-1/3/a',
    'a-res-99-1/3/a/i',
    'a-res-99-1/3/a/i/a',
    'a-res-99-1/3/a/i/b',
    'a-res-99-1/3/a/ii',
    'a-res-99-1/3/aa',
    'a-res-99-1/annex-2/pp-1',
    'a-res-99-1/annex-2/1',
    '2044/1',
  ]));

test('the order of locators is that of reading', () => {
  const own = [...corpus.units.keys()].filter((locator) => locator.startsWith('a-res-99-1/'));
  const sorted = own
    .toReversed()
    .toSorted((a, b) => compareUnits(parseLocator(a), parseLocator(b)));
  expect(sorted).toEqual(own);
});

describe('each shape has its address, its place in the whole and its name', () => {
  test.each([
    ['a-res-99-1/1', '/a-res-99-1/1/', 'para-1', 'resolution 99/1, paragraph 1'],
    [
      'a-res-99-1/pp-2/a',
      '/a-res-99-1/pp-2/#a',
      'pp-2-a',
      'resolution 99/1, second preambular paragraph (a)',
    ],
    ['a-res-99-1/1-bis', '/a-res-99-1/1-bis/', 'para-1-bis', 'resolution 99/1, paragraph 1 bis'],
    [
      'a-res-99-1/3/a/ii',
      '/a-res-99-1/3/#a-ii',
      'para-3-a-ii',
      'resolution 99/1, paragraph 3 (a) (ii)',
    ],
    [
      'a-res-99-1/3/a/i/a',
      '/a-res-99-1/3/#a-i-a',
      'para-3-a-i-a',
      'resolution 99/1, paragraph 3 (a) (i) (a)',
    ],
    [
      'a-res-99-1/resolution/1',
      '/a-res-99-1/resolution/1/',
      'resolution-1',
      'resolution 99/1, resolution, paragraph 1',
    ],
    [
      'a-res-99-1/resolution/pp-1',
      '/a-res-99-1/resolution/pp-1/',
      'resolution-pp-1',
      'resolution 99/1, resolution, first preambular paragraph',
    ],
    [
      'a-res-99-1/annex-2/1',
      '/a-res-99-1/annex-2/1/',
      'annex-2-para-1',
      'resolution 99/1, annex II, paragraph 1',
    ],
    ['2044/1', '/2044/1/', 'para-1', '2044, paragraph 1'],
  ])('%s', (locator, path, fragment, label) => {
    expect(unitPath(locator)).toBe(path);
    expect(referencePath(locator)).toBe(path);
    expect(unitFragment(locator)).toBe(fragment);
    expect(labelUnit(locator)).toBe(label);
  });

  test('no two units share a fragment', () => {
    const fragments = [...corpus.units.keys()]
      .filter((locator) => locator.startsWith('a-res-99-1/'))
      .map((locator) => unitFragment(locator));
    expect(new Set(fragments).size).toBe(fragments.length);
  });
});

describe('each shape is cited in every style', () => {
  const cited = new Map(listDeclarationUnits(declaration).map((unit) => [unit.id, unit.cited]));
  test.each([
    ['a-res-99-1', 'un', 'General Assembly resolution 99/1, annex I'],
    ['a-res-99-1/3/a/ii', 'un', 'General Assembly resolution 99/1, annex I, para. 3 (a) (ii)'],
    [
      'a-res-99-1/pp-2',
      'un',
      'General Assembly resolution 99/1, annex I, second preambular paragraph',
    ],
    ['a-res-99-1/1-bis', 'un', 'General Assembly resolution 99/1, annex I, para. 1 bis'],
    ['a-res-99-1/resolution/1', 'un', 'General Assembly resolution 99/1, para. 1'],
    ['a-res-99-1/annex-2/1', 'un', 'General Assembly resolution 99/1, annex II, para. 1'],
    [
      'a-res-99-1/3/a/ii',
      'bluebook',
      'G.A. Res. 99/1, annex I, ¶ 3(a)(ii), U.N. Doc. A/RES/99/1 (Sept. 27, 2044)',
    ],
    [
      'a-res-99-1/pp-2',
      'bluebook',
      'G.A. Res. 99/1, annex I, pmbl. ¶ 2, U.N. Doc. A/RES/99/1 (Sept. 27, 2044)',
    ],
    [
      'a-res-99-1/pp-2',
      'oscola',
      'UNGA Res 99/1 (27 September 2044) UN Doc A/RES/99/1, annex I preamble para 2',
    ],
    [
      'a-res-99-1/annex-2/1',
      'aglc',
      '*Declaration on everything*, GA Res 99/1, UN Doc A/RES/99/1 (27 September 2044) annex II para 1',
    ],
    [
      'a-res-99-1/resolution/1',
      'plain',
      'Paragraph 1 of resolution 99/1, adopted by the General Assembly of the United Nations on 27 September 2044 (Declaration on everything)',
    ],
  ] as const)('%s in %s', (id, style, expected) => {
    const one = cited.get(id);
    if (!one) throw new Error(`${id} is not cited.`);
    expect(formatOwnCitation(style, one)).toBe(expected);
  });
});

test('words are quoted in the order of reading: blocks, opening words, romans, tail', () => {
  const quote = (paragraph: string, letter: string | null) =>
    quoteUnit(findUnit(corpus, paragraph), letter);
  expect(quote('a-res-99-1/2', null)).toEqual([
    '2. We also commit to help.',
    'We recognize the need for shelter.',
  ]);
  expect(quote('a-res-99-1/3', 'a/i')).toEqual([
    '3. We call upon States:',
    '(a) To protect victims by:',
    '(i) Shelter, that is:',
    '(a) Housing;',
    '(b) Food;',
  ]);
  expect(quote('a-res-99-1/3', null).slice(-2)).toEqual([
    '(aa) To report.',
    'and decide to come back to it.',
  ]);
  expect(quote('2044/1', null)).toEqual(['Declares it.']);
});

test('parts have anchors of their own, and each paragraph knows what it stands under', () => {
  const placed = placeHeadings(declaration);
  const all = [...placed.values()].flatMap(({ before }) => before.map(({ fragment }) => fragment));
  expect(all).toEqual(['part-i', 'part-i-a', 'part-i-call-to-action', 'part-ii', 'annex-2-part-i']);
  expect(
    findHeadings(placed, findUnit(corpus, 'a-res-99-1/1-bis')).over.map(formatHeading),
  ).toEqual(['I. Commitments', 'A. Prevention']);
});

test('a footnote that is cited twice has both its places', () =>
  expect(declaration.footnotes.map(({ units }) => units)).toEqual([
    ['a-res-99-1/resolution/pp-1', 'a-res-99-1/pp-2/a'],
    ['a-res-99-1/2', 'a-res-99-1/3/a/ii'],
  ]));

test.each([
  ['a-res-99-1/9', 'Resolution 99/1 has no paragraph 9: its paragraphs are 1 to 3.'],
  ['a-res-99-1/pp-9', 'Resolution 99/1 has no ninth preambular paragraph: it has 2.'],
  [
    'a-res-99-1/3/b',
    'Paragraph 3 of resolution 99/1 has no subparagraph (b). Subparagraphs exist in preamble 2 (a) to (b), 3 (a) to (aa).',
  ],
  ['a-res-99-1/annex-3/1', 'Resolution 99/1 has no annex III: its own paragraphs are 1 to 3.'],
  ['2044/2', 'The declaration of 2044 has no paragraph 2: its paragraphs are 1 to 1.'],
  [
    '2050/1',
    'There is no text of a declaration of 2050 here. Texts are held for resolution 99/1 and 2044.',
  ],
])('%s is said not to exist', (locator, message) =>
  expect(explainMissingUnit(listExtents(corpus), parseLocator(locator))).toBe(message),
);

test('two documents of one year stand in the order of their adoption, each with its counts', () => {
  expect(corpus.declarations.map(({ id }) => id)).toEqual(['a-res-99-1', '2044']);
  expect(corpus.declarations.map(countUnits)).toEqual([
    '2 preambular paragraphs, 4 paragraphs, 8 subparagraphs, 2 footnotes',
    '1 paragraph, 0 subparagraphs, 0 footnotes',
  ]);
});
