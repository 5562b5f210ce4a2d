import { describe, expect, test } from 'vitest';
import * as route from './route.ts';

/** Every kind of address: what makes it, and where it stands without and with a base path. */
const addresses: readonly (readonly [string, string, string])[] = [
  ['a declaration', route.declarationPath('2025'), '/2025/'],
  ['a declaration not held', route.declarationPath('2021'), '/2021/'],
  ['a paragraph', route.unitPath('2025/12'), '/2025/12/'],
  ['a subparagraph', route.unitPath('2025/18/d'), '/2025/18/#d'],
  ['a paragraph in every citation style', route.citePath('2025/12'), '/2025/12/cite/'],
  ['a file for citing', route.citationFilePath('2025/18/d', 'csl.json'), '/2025/18/d.csl.json'],
  ['a topic in Markdown', route.markdownPath('/topics/justice/') ?? '', '/topics/justice.md'],
  ['the brief', route.briefPath(), '/brief/'],
  ['a brief of units', route.briefPath(['2025/12', '2017/8']), '/brief/#2025/12,2017/8'],
  ['an instrument', route.recordPath('instruments', 'a-res-48-134'), '/instruments/a-res-48-134/'],
  ['a statement', route.recordPath('statements', '2025/guy-ryder'), '/statements/2025/guy-ryder/'],
  ['reference to a declaration', route.referencePath('2017'), '/2017/'],
  ['reference to a paragraph', route.referencePath('2017/7'), '/2017/7/'],
  ['reference to a subparagraph', route.referencePath('2025/28/b'), '/2025/28/#b'],
  ['reference to a footnote', route.referencePath('2025/fn-9'), '/2025/#fn-9'],
  [
    'reference to an element of the definition',
    route.referencePath('definition/act'),
    '/definition/#act',
  ],
  [
    'reference to a fact',
    route.referencePath('fact/adoption-2017'),
    '/about/sources/#fact-adoption-2017',
  ],
  ['reference to a source', route.referencePath('source/001'), '/about/sources/#source-001'],
  [
    'reference to an instrument',
    route.referencePath('instrument/a-res-70-1'),
    '/instruments/a-res-70-1/',
  ],
  ['reference to a meeting', route.referencePath('meeting/2025'), '/meetings/2025/'],
  [
    'reference to a position',
    route.referencePath('position/2025/united-states'),
    '/positions/#united-states-2025',
  ],
  [
    'reference to a statement',
    route.referencePath('statement/2025/guy-ryder'),
    '/statements/2025/guy-ryder/',
  ],
  ['reference to a figure', route.referencePath('statistic/cases'), '/statistics/cases/'],
  ['a chart', route.chartPath('timeline'), '/statistics/#chart-timeline'],
  ['a file of a chart', route.chartFilePath('timeline', 'svg'), '/statistics/charts/timeline.svg'],
  ['reference to a topic', route.referencePath('topic/organ-removal'), '/topics/organ-removal/'],
];

describe.each(addresses)('%s', (_, made, path) => {
  test.each([
    ['/', path],
    ['', path],
    ['/declarations/', `/declarations${path}`],
    ['/declarations', `/declarations${path}`],
    ['/un/texts/', `/un/texts${path}`],
  ])('under base %j', (base, whole) => expect(route.withBase(base, made)).toBe(whole));
});

test.each([
  ['2025/18', 'para-18'],
  ['2025/18/d', 'para-18-d'],
])('unit %s has the fragment %s on the page of its declaration', (locator, fragment) =>
  expect(route.unitFragment(locator)).toBe(fragment),
);

test('a footnote has the fragment fn-9 wherever it stands', () =>
  expect(route.footnoteFragment(9)).toBe('fn-9'));

test('a position is named by State, then year, so that its fragment starts with a letter', () =>
  expect(route.positionFragment('2025/united-states')).toBe('united-states-2025'));

test.each([
  '',
  'x/1',
  'topic',
  'topic/',
  'fact/',
  'source',
  'definition',
  'position/',
  '2025/0',
  '2025/18/ddd',
  'speaker/guy-ryder',
])('the reference %j leads nowhere', (reference) =>
  expect(() => route.referencePath(reference)).toThrow(`“${reference}”`),
);

test('a tool has nothing to read in Markdown', () => {
  for (const path of [
    '/',
    '/search/',
    '/check/',
    '/brief/',
    '/offline/',
    '/data/',
    '/2025/12/cite/',
  ])
    expect(route.markdownPath(path)).toBeNull();
});
