import { fileColours } from '../../chart/svg/file-colour.ts';
import { placeText } from '../../chart/svg/place-text.ts';
import type { Drawing, Text } from '../../chart/svg/shape.ts';
import { measureLine, writeIndexedPng } from './indexed-png.ts';
import { maskLetters, type LetterMask } from './letter-mask.ts';

/** Pixels for each one of the drawing, as in every picture of the site. */
const scale = 2;
/** Places within a pixel where a letter may begin: finer ones nobody sees. */
const parts = 4;
/** Steps from the paper to a full tone, along the edges of letters; with the paper, three tones make sixteen colours. */
const steps = 5;
const tones = ['ink', 'soft', 'mark'] as const;

/**
 * Turns a drawing that has nothing but text into a PNG: the same bytes on every machine.
 * A picture for each paragraph is most of what a page costs; set from letters that are made once, it costs a tenth of one that is drawn anew.
 * @throws Error if the drawing has another shape than text
 */
export async function toTextPicture(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const letters = drawing.shapes.flatMap((shape) => {
    if (shape.kind !== 'text')
      throw new Error(`The drawing has a ${shape.kind}; toPng makes pictures with other shapes.`);
    return listLetters(shape);
  });
  const masks = await maskLetters(letters);
  const line = measureLine(width);
  const lines = new Uint8Array(line * height);
  letters.forEach(({ x, y, tone }, index) =>
    setLetter(lines, line, masks[index] as LetterMask, x, y, tones.indexOf(tone) * steps),
  );
  return writeIndexedPng({ width, height, lines, colours });
}

function listLetters(shape: Text) {
  const { placed, start } = placeText(shape);
  return placed
    .filter(({ path }) => path !== '')
    .map(({ path, at }) => {
      const x = Math.round((start + (at * shape.size) / 1000) * scale * parts) / parts;
      return {
        path,
        size: shape.size * scale,
        shift: x - Math.floor(x),
        x: Math.floor(x),
        y: Math.round(shape.y * scale),
        tone: shape.tone,
      };
    });
}

/** Sets a letter into the lines; of letters that touch, the one that covers more of a pixel is seen. */
function setLetter(
  lines: Uint8Array,
  line: number,
  { left, top, width, height, cover }: LetterMask,
  x: number,
  y: number,
  first: number,
): void {
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const step = Math.round(((cover[row * width + column] ?? 0) * steps) / 255);
      if (step === 0) continue;
      const pixel = x + left + column;
      const at = (y + top + row) * line + 1 + (pixel >> 1);
      const half = pixel % 2 === 0 ? 4 : 0;
      const there = ((lines[at] ?? 0) >> half) & 15;
      if (first + step > there) lines[at] = (lines[at] ?? 0) + ((first + step - there) << half);
    }
}

const colours = [
  parseColour(fileColours.paper),
  ...tones.flatMap((tone) =>
    Array.from({ length: steps }, (_, step) => mix(tone, (step + 1) / steps)),
  ),
];

function mix(tone: (typeof tones)[number], part: number): [number, number, number] {
  const [paper, full] = [parseColour(fileColours.paper), parseColour(fileColours[tone])];
  const at = (index: 0 | 1 | 2) => Math.round(paper[index] + (full[index] - paper[index]) * part);
  return [at(0), at(1), at(2)];
}

function parseColour(hex: string): [number, number, number] {
  const at = (index: number) => parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16);
  return [at(0), at(1), at(2)];
}
