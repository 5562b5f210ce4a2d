import { expect, test } from 'vitest';
import { numberWords, parseNumberWord } from './number-word.ts';

test('there is a word for every number from 0 to 99, read back as that number', () => {
  expect(numberWords).toHaveLength(100);
  for (const [value, word] of numberWords.entries()) expect(parseNumberWord(word)).toBe(value);
});

test.each([
  ['Twelve', 12],
  ['twenty one', 21],
  ['thirty-one', 31],
  ['a third', null],
  ['hundred', null],
])('%s is %s', (word, value) => expect(parseNumberWord(word)).toBe(value));
