import { expect, test } from 'vitest';
import { findWholeWords } from './whole-words.ts';

const find = (text: string, pattern: RegExp) =>
  findWholeWords(text, pattern).map(({ start, end }) => `${start}-${end}`);

test.each([
  ['annex an anan An', /an/gi, ['6-8', '14-16']],
  ['1an an1 an', /an/g, ['8-10']],
  ['éan ané (an)', /an/gu, ['9-11']],
  ['𝒜an an', /an/gu, ['5-7']],
  ['𝒜𝒜 𝒜', /𝒜/gu, ['5-7']],
  ['an', /(?:)/g, []],
])('in “%s” %s stands as whole words at %j', (text, pattern, places) => {
  expect(find(text, pattern)).toEqual(places);
});
