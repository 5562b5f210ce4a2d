import { expect, test } from 'vitest';
import { numberedTexts } from '../../test/numbered-texts.ts';
import { readBriefRequest } from './brief-request.ts';
import { listKnownPlaces } from '../text/known-place.ts';

const known = listKnownPlaces(numberedTexts);

test.each([
  ['2025/12', '2025/12'],
  ['2025/18/d', '2025/18/d'],
  ['2025/18/D', '2025/18/d'],
  ['2025 18 (d)', '2025/18/d'],
  ['2025 18d', '2025/18/d'],
  ['2017, paragraph 7', '2017/7'],
  ['para 12 of 2025', '2025/12'],
  ['paragraph 11 (B) of the 2017 declaration', '2017/11/b'],
  ['80/9 para. 12', '2025/12'],
  ['A/RES/72/1, para 7', '2017/7'],
  ['General Assembly resolution 80/9, annex, para. 18 (d)', '2025/18/d'],
  ['G.A. Res. 80/9, annex, ¶ 18(d), U.N. Doc. A/RES/80/9 (Nov. 24, 2025)', '2025/18/d'],
  ['UNGA Res 80/9 (24 November 2025) UN Doc A/RES/80/9, annex para 12', '2025/12'],
  ['UNGA Res 72/1 (27 September 2017) UN Doc A/RES/72/1, para 7', '2017/7'],
  ['(United Nations General Assembly, 2025, annex, para. 12)', '2025/12'],
  ['http://localhost:4321/2025/18/#d', '2025/18/d'],
  ['https://declarations.example/2025/4/#fn-3', '2025/4'],
  ['2025/18/', '2025/18'],
  ['paras. 12 and 13 of 2025', '2025/12 2025/13'],
  ['para 31', '2025/31'],
  ['2025 paras 11-14', '2025/11-14'],
  ['2025/11–14', '2025/11-14'],
  ['2025/14-11', '2025/11-14'],
  ['2025/11-2025/14', '2025/11-14'],
  ['paragraphs 11 to 14 of the 2025 declaration', '2025/11-14'],
  ['GA Res 80/9 annex ¶¶ 11–14', '2025/11-14'],
  ['https://declarations.example/brief/#2025/11-14', '2025/11-14'],
  ['https://declarations.example/brief/#2025/11-14,2017/3&style=apa', '2025/11-14 2017/3'],
  ['2025/11-14, 18 and 20-22', '2025/11-14 2025/18 2025/20-22'],
  ['2025/11-14,2017/3', '2025/11-14 2017/3'],
  ['A/RES/80/9, annex, para. 18 (d)–(f)', '2025/18/d-f'],
  ['2025/18/a-d', '2025/18/a-d'],
  ['paras. 18 (d)–20 of 2025', '2025/18/d-20'],
  ['paras. 17–18 (b) of 2025', '2025/17-18/b'],
  ['paras. 24-26 of 2017 and paras. 1-2 of 2025', '2017/24-26 2025/1-2'],
])('“%s” asks for %s', (text, units) =>
  expect(readBriefRequest(text, known)).toEqual({ units: units.split(' '), message: '' }),
);

test.each([
  ['2025/99', [], 'The declaration of 2025 has no paragraph 99: its paragraphs are 1 to 31.'],
  ['2021/3', [], 'The text of the declaration of 2021 is not held here.'],
  [
    'resolution 80/9 of 2017, para. 3',
    ['2025/3'],
    'A/RES/80/9 is the declaration of 2025, not of 2017.',
  ],
  [
    '2025/11-99',
    ['2025/11-31'],
    'The declaration of 2025 has no paragraph 99: its paragraphs are 1 to 31.',
  ],
  [
    'paras. 30-99 of 2025',
    ['2025/30-31'],
    'In the declaration of 2025 paragraphs 32 to 99 do not exist; its paragraphs are 1 to 31.',
  ],
  ['2025/18/e-z', ['2025/18/e-f'], 'Paragraph 18 of 2025 has no subparagraph (z).'],
  ['2025/40-50', [], 'The declaration of 2025 has no paragraph 40: its paragraphs are 1 to 31.'],
  [
    '2017/24-2025/2',
    [],
    'A range stays within one part of one declaration: write 2017/24-26,2025/1-2.',
  ],
  ['2025/pp-1-3', [], 'The declaration of 2025 has no first preambular paragraph.'],
  ['2021/3-5', [], 'There is no text of a declaration of 2021 here.'],
  ['paras. 31-32 of 2025', ['2025/31'], 'The declaration of 2025 has no paragraph 32'],
  ['para 12', [], 'No declaration is named; these can be meant. Add one: 2025/12, 2017/12.'],
])('to “%s” it adds %j and says so', (text, units, message) => {
  const request = readBriefRequest(text, known);
  expect(request.units).toEqual(units);
  expect(request.message).toContain(message);
});

test.each(['', '2025', 'resolution 80/9', 'trafficking', 'footnote 9 2025', 'A/RES/48/134'])(
  '“%s” names no unit, and it is said how to name one',
  (text) =>
    expect(readBriefRequest(text, known)).toEqual({
      units: [],
      message:
        'Name a declaration and a paragraph: 2025/12, 2025/18/d, or resolution 72/1, para. 7.',
    }),
);
