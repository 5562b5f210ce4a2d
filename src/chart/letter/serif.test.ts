import { expect, test } from 'vitest';
import { drawCard } from '../picture/card.ts';
import { toOutlinedSvg } from '../svg/file-svg.ts';
import { measureText, placeLetters } from './letter.ts';
import { fillSerif } from './serif.ts';

const placeSerif = (text: string) => placeLetters(text, 'serif');
const measureSerif = (text: string, size: number) => measureText(text, size, 'serif');

test('pairs of letters are set closer than their letters alone', () => {
  expect(measureSerif('We', 100)).toBeLessThan(measureSerif('W', 100) + measureSerif('e', 100));
});

test('letters stand side by side within the width of their text', () => {
  const { placed, width } = placeSerif('We meet');
  expect(placed.map(({ at }) => at)).toEqual(placed.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(placed.at(-1)?.at).toBeLessThan(width);
  expect(measureSerif('We meet', 20)).toBe((width * 20) / 1000);
});

test('a text in the serif is drawn with the outlines of the serif', () => {
  const text = {
    kind: 'text',
    text: 'We',
    x: 5,
    y: 9,
    size: 20,
    bold: false,
    tone: 'ink',
  } as const;
  const draw = (serif: boolean) =>
    toOutlinedSvg({ width: 50, height: 20, shapes: [{ ...text, serif }] });
  for (const { path } of placeSerif('We').placed) {
    expect(draw(true)).toContain(`d="${path}"`);
    expect(draw(false)).not.toContain(`d="${path}"`);
  }
});

test.each([
  ['a hyphen that does not break', 'co\u2011operation', 'co-operation'],
  ['a blank that does not break', 'para.\u00a012', 'para. 12'],
  ['a letter with an accent', 'Ḏaʿwa', 'Da·wa'],
  ['a sign of another script', '☃', '·'],
])('%s is drawn as what is nearest to it', (_, text, drawn) => {
  expect(placeSerif(text)).toEqual(placeSerif(drawn));
  expect(placeSerif(text).width).toBeGreaterThan(0);
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
  expect(mark?.kind === 'text' && measureSerif(mark.text, mark.size)).toBeLessThan(110);
});
