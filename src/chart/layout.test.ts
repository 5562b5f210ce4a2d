import { expect, test } from 'vitest';
import { measureText, placeLetters } from './letter/letter.ts';
import { balanceText, reserveWidth, wrapText } from './letter/wrap.ts';

test('a text is as wide as its letters', () => {
  expect(measureText('ab', 10)).toBeCloseTo(measureText('a', 10) + measureText('b', 10));
  expect(measureText('a', 20, 'bold')).toBeGreaterThan(measureText('a', 20));
});

test('a character without outline is drawn as the one that is nearest to it', () => {
  expect(placeLetters('\u2011', 'regular')).toEqual(placeLetters('-', 'regular'));
  expect(placeLetters('☃', 'bold')).toEqual(placeLetters('·', 'bold'));
});

test('lines fit the width in any common face, keep every word, and do not part a number from its per cent', () => {
  const text = 'women and girls are 61 per cent of victims';
  for (const width of [90, 150, 288]) {
    const lines = wrapText(text, width, 14);
    expect(lines.join(' ')).toBe(text);
    expect(lines.join('|')).not.toMatch(/61\||per\|/);
    for (const line of lines) expect(reserveWidth(line, 14)).toBeLessThanOrEqual(width);
  }
});

test('balanced lines are as many and none is longer', () => {
  const text = 'One third said twice about children: a share and a growth';
  const [plain, balanced] = [wrapText(text, 400, 20), balanceText(text, 400, 20)];
  expect(balanced).toHaveLength(plain.length);
  expect(balanced.join(' ')).toBe(text);
  expect(balanced.at(-1)?.length).toBeGreaterThan(plain.at(-1)?.length ?? 0);
});
