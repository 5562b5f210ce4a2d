import { fileColours } from './file-colour.ts';
import { placeText } from './place-text.ts';
import type { Drawing, Shape, Text } from './shape.ts';
import { drawShape } from './svg.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

const { paper, ink, soft, mark: accent, edge } = fileColours;

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

function outline(text: Text): string {
  const { placed, start } = placeText(text);
  const letters = placed.map(({ path, at }) =>
    path === '' ? '' : `<path transform="translate(${at})" d="${path}"/>`,
  );
  const { y, size, tone } = text;
  return `<g transform="translate(${start} ${y}) scale(${size / 1000})"${paint(tone === 'soft' ? 'quiet' : tone)}>${letters.join('')}</g>`;
}
