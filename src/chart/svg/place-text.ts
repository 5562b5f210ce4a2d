import { placeLetters, type PlacedLetter } from '../letter/letter.ts';
import type { Text } from './shape.ts';

/** The letters of a text as outlines, in thousandths of their size, and where the first of them begins in the drawing. */
export function placeText({ text, x, size, bold, serif = false, centred = false }: Text): {
  placed: readonly PlacedLetter[];
  start: number;
} {
  const { placed, width } = placeLetters(text, serif ? 'serif' : bold ? 'bold' : 'regular');
  const start = centred ? x - (width * size) / 2000 : x;
  return { placed, start: Math.round(start * 10) / 10 };
}
