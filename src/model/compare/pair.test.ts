import { describe, expect, test } from 'vitest';
import { numberedTexts } from '../../test/numbered-texts.ts';
import { listExtents } from '../text/extent.ts';
import { explainUnit, parsePair } from './pair.ts';
import { comparePath } from '../site/route.ts';

const corpus = numberedTexts;
const explain = (unit: string) =>
  explainUnit(unit, new Set(corpus.units.keys()), listExtents(corpus));

test.each([
  ['#2017/8..2025/12', ['2017/8', '2025/12']],
  ['#2025/18/a..2025/18/d', ['2025/18/a', '2025/18/d']],
  ['#2017/99..2025/12', ['2017/99', '2025/12']],
  ['', null],
  ['#table', null],
  ['#2017/8', null],
  ['#2017/8..2025/12..2025/13', null],
])('%s names %j', (hash, pair) => expect(parsePair(hash)).toEqual(pair));

test('the address of any two units names them again', () => {
  const units = [...corpus.units.keys()];
  for (const one of units)
    for (const other of units)
      expect(parsePair(comparePath([one, other]).replace('/compare/', ''))).toEqual([one, other]);
});

describe('a unit that does not exist is answered by those that do', () => {
  test('and one that does by nothing', () =>
    expect([...corpus.units.keys()].filter((unit) => explain(unit) !== null)).toEqual([]));
  test.each([
    ['2021/4', 'There is no text of a declaration of 2021 here. Texts are held for 2017 and 2025.'],
    ['2017/27', 'The declaration of 2017 has no paragraph 27: its paragraphs are 1 to 26.'],
    [
      '2025/18/g',
      'Paragraph 18 of 2025 has no subparagraph (g). Subparagraphs exist in 18 (a) to (f), 26 (a) to (b), 28 (a) to (e).',
    ],
    [
      '2025/0',
      '“2025/0” names no unit: write 2025/12 for a paragraph or 2025/18/d for a subparagraph.',
    ],
    [
      '2025/<b>',
      '“2025/<b>” names no unit: write 2025/12 for a paragraph or 2025/18/d for a subparagraph.',
    ],
  ])('%s', (unit, message) => expect(explain(unit)).toBe(message));
});
