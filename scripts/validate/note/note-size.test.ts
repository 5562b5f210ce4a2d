import { expect, test } from 'vitest';
import { countWords } from './note-size.ts';

test.each([
  ['Two words.', 2],
  ['[paragraph 1](2025/1) of [2017](2017)', 4],
  ['what [(a)](2025/3/a) – and no dash – says', 6],
  ['State’s non-punishment\n\n“principle”', 3],
  ['', 0],
])('words are counted as a reader does: %j has %i', (markdown, count) => {
  expect(countWords(markdown)).toBe(count);
});
