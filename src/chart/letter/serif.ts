import kerning from './outline/serif-kerning.json' with { type: 'json' };
import { findDrawn } from './fallback.ts';
import letters from './outline/serif.json' with { type: 'json' };

const outlines = letters as unknown as Readonly<
  Record<string, readonly [advance: number, path: string]>
>;
const pairs = kerning as Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A letter and where it begins, in thousandths of its size. */
interface Placed {
  readonly path: string;
  readonly at: number;
}

function placeLetters(text: string): { placed: Placed[]; width: number } {
  const placed: Placed[] = [];
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
  return (placeLetters(text).width * size) / 1000;
}

/** Signs and numbers of a path in turn, x and y in turn. */
const cutPath = new Map<
  string,
  { readonly signs: readonly string[]; readonly numbers: number[] }
>();

function cut(path: string) {
  const known = cutPath.get(path);
  if (known) return known;
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  const pieces = { signs: path.split(/-?\d+/), numbers };
  cutPath.set(path, pieces);
  return pieces;
}

/** Hundredths of a pixel as they are written: the same few thousand in every line of every picture. */
const written = new Map<number, string>();

function writeHundredths(hundredths: number): string {
  const known = written.get(hundredths) ?? String(hundredths / 100);
  written.set(hundredths, known);
  return known;
}

/** The outline of a text in the serif face as one path from 0, 0 on its base line, in pixels. */
export function outlineSerif(text: string, size: number): string {
  const scale = size / 1000;
  const trim = (value: number) => writeHundredths(Math.round(value * scale * 100));
  return placeLetters(text)
    .placed.map(({ path, at }) => {
      const { signs, numbers } = cut(path);
      let outline = signs[0] ?? '';
      for (const [index, number] of numbers.entries())
        outline += trim(number + (index % 2 === 0 ? at : 0)) + (signs[index + 1] ?? '');
      return outline;
    })
    .join('');
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
