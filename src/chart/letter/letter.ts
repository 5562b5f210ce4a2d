import bold from './outline/bold.json' with { type: 'json' };
import { findDrawn } from './fallback.ts';
import regular from './outline/regular.json' with { type: 'json' };
import kerning from './outline/serif-kerning.json' with { type: 'json' };
import serif from './outline/serif.json' with { type: 'json' };

/** Advance and outline of each letter of a face, in thousandths of its size, y downwards. */
type Table = Readonly<Record<string, readonly [advance: number, path: string]>>;
const faces = { regular, bold, serif } as unknown as Readonly<Record<Face, Table>>;
/** By how much two letters of the serif face stand nearer to each other. */
const pairs = kerning as Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Face = 'regular' | 'bold' | 'serif';

/** A letter and where it begins, in thousandths of its size. */
export interface PlacedLetter {
  readonly path: string;
  readonly at: number;
}

/** The outlines of a text side by side, and how wide they stand, in thousandths of their size. */
export function placeLetters(text: string, face: Face): { placed: PlacedLetter[]; width: number } {
  const table = faces[face];
  const placed: PlacedLetter[] = [];
  let at = 0;
  let before = '';
  for (const character of text) {
    const drawn = findDrawn(character, (one) => table[one] !== undefined);
    const [advance = 0, path = ''] = table[drawn] ?? [];
    if (face === 'serif') at += pairs[before]?.[drawn] ?? 0;
    placed.push({ path, at });
    at += advance;
    before = drawn;
  }
  return { placed, width: at };
}

/** Width of a text in pixels at a size in pixels. */
export function measureText(text: string, size: number, face: Face = 'regular'): number {
  return (placeLetters(text, face).width * size) / 1000;
}
