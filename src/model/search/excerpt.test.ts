import { expect, test } from 'vitest';
import { cutExcerpt } from './excerpt.ts';

const show = (text: string, marks: readonly (readonly [number, number])[]) =>
  cutExcerpt(text, marks)
    .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
    .join('');
const filler = 'word '.repeat(100);

test('a short text is shown whole, with its matches', () =>
  expect(
    show('the removal of organs', [
      [4, 11],
      [15, 21],
    ]),
  ).toBe('the [removal] of [organs]'));

test('a text without matches is shown from its beginning', () => {
  expect(show('nothing', [])).toBe('nothing');
  expect(show(filler, [])).toMatch(/^word .*word …$/);
});

test('a long text is cut at blanks around its first match, and says that it goes on', () => {
  const text = `${filler}organ ${filler}`;
  const shown = show(text, [[filler.length, filler.length + 5]]);
  expect(shown).toMatch(/^… (word )+\[organ\]( word)+ …$/);
  expect(shown.length).toBeLessThan(280);
});

test('it is cut where most matches stand close together', () => {
  const text = `organ ${filler}organ removal of organs`;
  const at = text.lastIndexOf('organ removal');
  expect(
    show(text, [
      [0, 5],
      [at, at + 5],
      [at + 6, at + 13],
    ]),
  ).toContain('[organ] [removal]');
});

test('matches that overlap are marked once', () =>
  expect(
    show('dark web', [
      [0, 8],
      [0, 4],
      [5, 8],
    ]),
  ).toBe('[dark web]'));
