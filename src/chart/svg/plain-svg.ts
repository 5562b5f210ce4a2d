import type { Drawing } from './shape.ts';
import { drawShape, escapeXml } from './svg.ts';

const paints: Readonly<Record<string, string>> = {
  mark: '',
  track: ' fill="none" stroke="currentColor"',
  missing: ' fill="none" stroke="currentColor" stroke-dasharray="4 3"',
  rule: ' fill="none" stroke="currentColor"',
  dots: ' fill="none" stroke="currentColor" stroke-width="8" stroke-linecap="round" stroke-dasharray="0 12"',
  open: ' fill="none" stroke="currentColor" stroke-width="1.5"',
  bold: ' font-weight="700"',
  'bold quiet': ' font-weight="700"',
};

/**
 * A drawing in the colour and the face of the text around it: for pages that carry no style sheet for charts.
 * @param label what the picture shows, in words
 */
export function toPlainSvg({ width, height, shapes }: Drawing, label: string): string {
  const content = shapes.map((shape) => drawShape(shape, (tone) => paints[tone] ?? '')).join('');
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="currentColor" role="img" aria-label="${escapeXml(label)}">${content}</svg>`;
}
