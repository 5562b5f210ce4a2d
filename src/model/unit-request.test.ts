import { expect, test } from 'vitest';
import { readUnitRequest } from './unit-request.ts';

const declarations = [
  { id: '2017', symbol: 'A/RES/72/1' },
  { id: '2025', symbol: 'A/RES/80/9' },
];

test.each([
  ['2025/12', '2025/12'],
  ['2025/18/d', '2025/18/d'],
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
  ['resolution 80/9 of 2017, para. 3', '2025/3'],
  ['2025/99', '2025/99'],
  ['2021/3', '2021/3'],
  ['2025/18/', '2025/18'],
])('“%s” asks for %s', (text, locator) => expect(readUnitRequest(text, declarations)).toBe(locator)); // prettier-ignore

test.each(['', 'para 12', '2025', 'resolution 80/9', 'trafficking'])('“%s” names no unit', (text) =>
  expect(readUnitRequest(text, declarations)).toBeNull(),
);
