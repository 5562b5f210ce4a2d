import type { Drawing, Shape } from './shape.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/**
 * A drawing for a page: tones become classes, which the style sheet colours for light, dark, forced colours and paper.
 * Copies of the whole take the narrow one only.
 * @param labelledBy id of the element that names it
 */
export function toInlineSvg(
  { width, height, shapes }: Drawing,
  format: string,
  labelledBy: string,
): string {
  const content = shapes.map((shape) => drawShape(shape, (tone) => ` class="${tone}"`)).join('');
  return `<svg class="drawing ${format}"${format !== 'narrow' ? ' data-once' : ''} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${labelledBy}">${content}</svg>`;
}

/** One shape as an element. `paint` gives the attributes of a tone or of a text. */
export function drawShape(shape: Shape, paint: (tone: string) => string): string {
  if (shape.kind === 'text') {
    const tone = [shape.bold ? 'bold' : '', shape.tone === 'soft' ? 'quiet' : '']
      .filter((word) => word !== '')
      .join(' ');
    return `<text x="${trim(shape.x)}" y="${trim(shape.y)}" font-size="${shape.size}"${shape.centred ? ' text-anchor="middle"' : ''}${tone === '' ? paint('ink') : paint(tone)}>${escapeMarkup(shape.text)}</text>`;
  }
  const datum = shape.datum
    ? ` data-row="${shape.datum.row}" data-value="${shape.datum.value ?? ''}"`
    : '';
  const own = `${paint(shape.tone)}${datum}/>`;
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${trim(shape.x)}" y="${trim(shape.y)}" width="${trim(shape.width)}" height="${trim(shape.height)}"${own}`;
    case 'circle':
      return `<circle cx="${trim(shape.x)}" cy="${trim(shape.y)}" r="${shape.radius}"${own}`;
    case 'path': {
      const move =
        shape.x === 0 && shape.y === 0
          ? ''
          : ` transform="translate(${trim(shape.x)} ${trim(shape.y)})"`;
      return `<path d="${shape.d}"${move}${own}`;
    }
  }
}

/** A measure of a picture, to a tenth of a pixel. */
export function trim(value: number): string {
  return String(Math.round(value * 10) / 10);
}
