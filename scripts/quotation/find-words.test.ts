import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const text = `He said "we must\n  act now", and: We must act now. Organs' removal (a/b) costs 40 per cent.`;

describe('words are found', () => {
  test.each([
    ['across folded white space', 'we must act now', 1],
    ['with their own characters', "Organs' removal (a/b)", 1],
    ['with the quotation marks of the text', '"we must act now",', 1],
    ['once for each place', 'act now', 2],
  ])('%s', (_, words, times) => {
    expect(findWords(text, words)).toHaveLength(times);
  });
});

describe('words are not found', () => {
  test.each([
    ['where they are part of a word', 'rgans'],
    ['in another case', 'We Must act now'],
    ['with other marks', 'Organs’ removal'],
    ['with a word left out', 'we act now'],
    ['with a digit less', '0 per cent'],
    ['without any word', ' '],
  ])('%s', (_, words) => {
    expect(findWords(text, words)).toEqual([]);
  });
});

test('with a free first letter both forms are found, each as it stands', () => {
  expect(findWords(text, 'We must act now', { firstLetterFree: true })).toEqual([
    { start: 9, words: 'we must act now' },
    { start: 32, words: 'We must act now' },
  ]);
});
