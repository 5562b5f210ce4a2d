import kerning from './outline/serif-kerning.json' with { type: 'json' };
import { findDrawn } from './fallback.ts';
import letters from './outline/serif.json' with { type: 'json' };

const outlines = letters as unknown as Readonly<
  Record<string, readonly [advance: number, path: string]>
>;
const pairs = kerning as Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A letter and where it begins, in thousandths of its size. */
export interface PlacedLetter {
  readonly path: string;
  readonly at: number;
}

/** The outlines of a text in the serif face side by side, and how wide they stand. */
export function placeSerif(text: string): { placed: PlacedLetter[]; width: number } {
  const placed: PlacedLetter[] = [];
  let at = 0;
  let before = '';
  for (const character of text) {
    const drawn = findDrawn(character, (one) => outlines[one] !== undefined);
    const [advance = 0, path = ''] = outlines[drawn] ?? [];
    at += pairs[before]?.[drawn] ?? 0;
    placed.push({ path, at });
    at += advance;
    before = drawn;
  }
  return { placed, width: at };
}

/** Width of a text in the serif face in pixels, at a size in pixels. */
export function measureSerif(text: string, size: number): number {
  return (placeSerif(text).width * size) / 1000;
}

/**
 * Breaks official words into lines of a width. What does not fit is left out whole words at a time, and “…” says so.
 * @param width in pixels, as is the size
 */
export function fillSerif(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  const words = text.split(' ');
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureSerif(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shorten(line, width, size)];
    lines.push(line);
    line = word;
    if (index === words.length - 1) break;
  }
  return [...lines, line];
}

function shorten(line: string, width: number, size: number): string {
  const words = line.split(' ');
  while (words.length > 1 && measureSerif(`${words.join(' ')} …`, size) > width) words.pop();
  return `${words.join(' ')} …`;
}
