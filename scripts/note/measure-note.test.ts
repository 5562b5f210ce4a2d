import { expect, test } from 'vitest';
import { formatMeasure } from './format-measure.ts';
import { countWords, listMissedBars, measureNote, splitSentences } from './measure-note.ts';

test.each([
  ['Two words.', 2],
  ['[paragraph 1](2025/1) of [2017](2017)', 4],
  ['what [(a)](2025/3/a) – and no dash – says', 6],
  ['State’s non-punishment\n\n“principle”', 3],
  ['', 0],
])('words are counted as a reader does: %j has %i', (markdown, count) => {
  expect(countWords(markdown)).toBe(count);
});

test.each([
  ['One. Two? Three!', 3],
  ['It cites recommendation No. 38 and para. 4. Nothing else.', 2],
  ['It says “We will.” Then it stops.\n\nA new block', 3],
  ['[Paragraph 8](2030/8) begins. “Will” follows.', 2],
])('sentences end where a reader pauses: %j has %i', (markdown, count) => {
  expect(splitSentences(markdown)).toHaveLength(count);
});

test('sentences that name another declaration are comparing, those that name a source of that year are not', () => {
  const note =
    'In 2017 it is so. Here it is not. [Paragraph 8](2017/8) has more. [He](fact/report-2017) said it. There are 12017 of them. In 2025 it stays.';
  expect(measureNote(note, '2025', ['2017', '2021', '2025']).comparing).toEqual([
    'In 2017 it is so.',
    'Paragraph 8 has more.',
  ]);
});

test('quotations of three words or more are counted; a verb or a term is none', () => {
  expect(
    measureNote('“will ensure” and “as a [matter](2025/4) of priority”.', '2025', []).quotations,
  ).toEqual(['as a matter of priority']);
});

test('the bars that a note misses are named, also in its line', () => {
  const measure = {
    words: 59,
    sentences: 4,
    comparing: ['a', 'b'],
    quotations: ['a', 'b', 'c', 'd'],
  };
  expect(listMissedBars(measure)).toEqual(['words', 'comparing']);
  expect(listMissedBars({ ...measure, words: 220, comparing: ['a'] })).toEqual([]);
  expect(formatMeasure({ locator: '2025/1', file: '', line: null, measure })).toBe(
    '2025/1    59 words, 4 quotations, 2 of 4 sentences compare (50 %) — misses: words, comparing',
  );
});
