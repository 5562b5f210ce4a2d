import { placeLetters } from '../letter/letter.ts';
import { placeSerif } from '../letter/serif.ts';
import type { Drawing, Shape, Text } from './shape.ts';
import { drawShape } from './svg.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

const paper = '#fcfbf8';
const ink = '#1b1b1a';
const soft = '#4a4944';
const accent = '#0b4a78';
const edge = '#7d786c';

/** Attributes of each tone in a file that stands alone: the light colours of the page. */
const paints: Readonly<Record<string, string>> = {
  mark: ` fill="${accent}"`,
  track: ` fill="none" stroke="${edge}"`,
  missing: ` fill="none" stroke="${ink}" stroke-dasharray="4 3"`,
  rule: ` fill="none" stroke="${edge}"`,
  dots: ` fill="none" stroke="${accent}" stroke-width="8" stroke-linecap="round" stroke-dasharray="0 12"`,
  open: ` fill="${paper}" stroke="${accent}" stroke-width="1.5"`,
  ink: ` fill="${ink}"`,
  bold: ` fill="${ink}" font-weight="700"`,
  quiet: ` fill="${soft}"`,
  'bold quiet': ` fill="${soft}" font-weight="700"`,
};
const paint = (tone: string) => paints[tone] ?? '';

/** A drawing as a file of its own: no style sheet, no script, no font of its own; letters stay letters. */
export function toFileSvg(drawing: Drawing, title: string, description: string): string {
  const shapes = drawing.shapes.map((shape) => drawShape(shape, paint)).join('\n');
  const family = "font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif\"";
  return `${open(drawing)}<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>\n${ground(drawing)}<g ${family}>\n${shapes}\n</g></svg>\n`;
}

/** The same with letters as outlines: the picture that is turned into pixels, alike on every machine. */
export function toOutlinedSvg(drawing: Drawing): string {
  const shapes = drawing.shapes.map((shape) =>
    shape.kind === 'text' ? outline(shape) : drawShape(shape as Shape, paint),
  );
  return `${open(drawing)}${ground(drawing)}${shapes.join('')}</svg>`;
}

function open({ width, height }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
}

function ground({ width, height }: Drawing): string {
  return `<rect width="${width}" height="${height}" fill="${paper}"/>`;
}

function outline({ text, x, y, size, bold, tone, serif = false, centred = false }: Text): string {
  const { placed, width } = serif ? placeSerif(text) : placeLetters(text, bold);
  const start = centred ? x - (width * size) / 2000 : x;
  const letters = placed.map(({ path, at }) =>
    path === '' ? '' : `<path transform="translate(${at})" d="${path}"/>`,
  );
  return `<g transform="translate(${Math.round(start * 10) / 10} ${y}) scale(${size / 1000})"${paint(tone === 'soft' ? 'quiet' : tone)}>${letters.join('')}</g>`;
}
