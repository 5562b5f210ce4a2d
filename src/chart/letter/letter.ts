import bold from './outline/bold.json' with { type: 'json' };
import { findDrawn } from './fallback.ts';
import regular from './outline/regular.json' with { type: 'json' };

/** Advance and outline of a letter, in thousandths of its size, y downwards. */
export interface Letter {
  readonly advance: number;
  readonly path: string;
}

type Table = Readonly<Record<string, readonly [number, string]>>;
const tables = { regular: regular as unknown as Table, bold: bold as unknown as Table };

/** The letter that is drawn for a character: its own, or the nearest to it. */
export function findLetter(character: string, isBold: boolean): Letter {
  const table = tables[isBold ? 'bold' : 'regular'];
  const [advance = 0, path = ''] =
    table[findDrawn(character, (one) => table[one] !== undefined)] ?? [];
  return { advance, path };
}

/** The outlines of a text side by side, and how wide they stand, in thousandths of their size. */
export function placeLetters(
  text: string,
  isBold: boolean,
): { placed: { path: string; at: number }[]; width: number } {
  let width = 0;
  const placed = [...text].map((character) => {
    const { advance, path } = findLetter(character, isBold);
    const at = width;
    width += advance;
    return { path, at };
  });
  return { placed, width };
}

/** Width of a text in pixels at a size in pixels. */
export function measureText(text: string, size: number, isBold = false): number {
  let advance = 0;
  for (const character of text) advance += findLetter(character, isBold).advance;
  return (advance * size) / 1000;
}
