import { formatPoints } from '../../model/text/pinpoint.ts';
import { barWidth, type PlacedUnit, type SeriesFormat } from './chain-layout.ts';
import { trim } from '../svg/svg.ts';
import { wrapText } from '../letter/wrap.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

const headingSize = 14;
const headingLine = 17;
/** From the edge that faces the bands to the number, and from the number to the heading. */
const numberGap = 10;
const headingGap = 38;

type Anchor = 'start' | 'middle' | 'end';

/**
 * Draws a unit in its place: what can be hit, its bars, its number, its heading if there is room, and whether it is new.
 * @returns the marks, and the words one sees, in their order
 */
export function drawUnit(
  { unit, side, x, y, bars }: PlacedUnit,
  { width, headings, row, bar: height }: SeriesFormat,
): { content: string; words: string } {
  const outward = side === 'start' ? -1 : 1;
  const outer: Anchor = side === 'middle' ? 'middle' : side === 'start' ? 'end' : 'start';
  const at = side === 'middle' ? x : x + outward * numberGap;
  const isPoint = unit.letter !== null;
  const number = isPoint ? formatPoints(unit.letter).trim() : unit.name;
  const hasHeading = headings > 0 && unit.heading !== '';
  const lines = hasHeading ? wrapText(unit.heading, headings - 32, headingSize) : [];
  const texts = [writeText(at, y + 6, number, outer, isPoint ? 15 : 18)];
  for (const [index, line] of lines.entries()) {
    const base = y + 5 + (index - (lines.length - 1) / 2) * headingLine;
    texts.push(writeText(at + outward * headingGap, base, line, outer, headingSize, 'heading'));
  }
  if (unit.standing !== 'joined') {
    const inner: Anchor = side === 'start' ? 'start' : 'end';
    texts.push(writeText(x - outward * 9, y + 5, unit.standing, inner, 13, 'standing'));
  }
  const edge = { start: 0, middle: x - 24, end: x }[side];
  const room = { start: x, middle: 48, end: width - x }[side];
  const marks = bars.map(
    (bar) =>
      `<rect x="${bar - barWidth / 2}" y="${trim(y - height / 2)}" width="${barWidth}" height="${height}" class="bar" fill="none" stroke="currentColor"/>`,
  );
  return {
    content: [drawHit(edge, y - row / 2, room, row), ...marks].join('') + texts.join(' '),
    words: [number, ...lines, ...(unit.standing === 'joined' ? [] : [unit.standing])].join(' '),
  };
}

/** What can be hit is larger than what is seen. */
export function drawHit(x: number, y: number, width: number, height = 44): string {
  return `<rect x="${trim(x)}" y="${trim(y)}" width="${trim(width)}" height="${height}" fill="none" pointer-events="all"/>`;
}

/** One line of text; size in pixels. */
export function writeText(
  x: number,
  y: number,
  text: string,
  anchor: Anchor,
  size: number,
  kind = 'label',
): string {
  return `<text x="${trim(x)}" y="${trim(y)}" text-anchor="${anchor}" font-size="${size}" class="${kind}">${escapeMarkup(text)}</text>`;
}
