import { expect, test } from 'vitest';
import { drawCard } from '../picture/card.ts';
import { fillSerif, measureSerif, outlineSerif } from './serif.ts';

test('pairs of letters are set closer than their letters alone', () => {
  expect(measureSerif('We', 100)).toBeLessThan(measureSerif('W', 100) + measureSerif('e', 100));
});

test('an outline grows with its size and lies where its letters are', () => {
  const furthest = (size: number) =>
    Math.max(
      ...[...outlineSerif('We', size).matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x)),
    );
  expect(furthest(40)).toBeCloseTo(2 * furthest(20), 0);
  expect(furthest(40)).toBeLessThanOrEqual(measureSerif('We', 40));
});

test.each([
  ['a hyphen that does not break', 'co\u2011operation', 'co-operation'],
  ['a blank that does not break', 'para.\u00a012', 'para. 12'],
  ['a letter with an accent', 'Ḏaʿwa', 'Da·wa'],
  ['a sign of another script', '☃', '·'],
])('%s is drawn as what is nearest to it', (_, text, drawn) => {
  expect(outlineSerif(text, 20)).toBe(outlineSerif(drawn, 20));
  expect(outlineSerif(text, 20)).not.toBe('');
});

test('words that fit are all there; others are left out whole, and three dots say so', () => {
  const text = 'We, the States Members of the United Nations, reaffirm our commitments';
  expect(fillSerif(text, 200, 20, 9).join(' ')).toBe(text);
  const cut = fillSerif(text, 200, 20, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/ …$/);
  expect(text.startsWith(cut.join(' ').replace(' …', ''))).toBe(true);
  for (const line of cut) expect(measureSerif(line, 20)).toBeLessThanOrEqual(200);
});

test('a card keeps inside its margins, the number beside the words', () => {
  const card = drawCard({
    mark: '2025',
    place: 'Political Declaration',
    detail: 'A/RES/80/9',
    words: 'word '.repeat(90).trim(),
  });
  for (const shape of card.shapes) expect(shape.y).toBeLessThanOrEqual(card.height - 16);
  const [mark] = card.shapes;
  expect(mark?.x).toBe(40);
  expect(
    mark?.kind === 'path' &&
      Math.max(...[...mark.d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x))),
  ).toBeLessThan(110);
});
