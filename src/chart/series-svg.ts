import { labelUnit } from '../model/label.ts';
import { declarationPath, historyPath, unitPath } from '../model/route.ts';
import type { SeriesPicture } from '../model/series-picture.ts';
import { formatShare } from '../model/share.ts';
import {
  barHeight,
  barWidth,
  layOutSeries,
  rowHeight,
  type PlacedBand,
  type PlacedUnit,
  type SeriesFormat,
} from './series-layout.ts';
import { escapeXml } from './svg.ts';
import { wrapText } from './wrap.ts';

/** The pictures of a page: numbers alone for narrow screens, with our headings for wide ones. */
export const seriesFormats: readonly SeriesFormat[] = [
  { name: 'narrow', width: 288, headings: 0 },
  { name: 'wide', width: 880, headings: 268 },
];

const headingSize = 14;
const headingGap = 10;

/**
 * Draws the whole series: a column of numbers for each text, joined by bands. Every number and every band is a link.
 * @param toHref turns a path of the site into a link
 * @param name what the picture is, for those who do not see it
 */
export function drawSeries(
  series: SeriesPicture,
  format: SeriesFormat,
  name: string,
  toHref: (path: string) => string,
): string {
  const { height, columns, units, bands, missing } = layOutSeries(series, format);
  const link = (path: string, label: string, kind: string, content: string) =>
    `<a href="${escapeXml(toHref(path))}" class="${kind}" aria-label="${escapeXml(label)}">${content}</a>`;
  const drawn = [
    ...missing.map(({ id, x }) => {
      const line = `<path d="M${x} 40V${height}" class="gap" stroke="currentColor" stroke-dasharray="2 4"/>`;
      return (
        line +
        link(
          declarationPath(id),
          `${id}: the text is not held`,
          'head',
          hit(x - 44, 0, 88) +
            write(x, 18, `${id}`, 'middle', 14) +
            write(x, 34, 'text not held', 'middle', 13),
        )
      );
    }),
    ...columns.map(({ id, x, side }) => {
      const at = side === 'start' ? x - 24 : side === 'end' ? x + 24 : x;
      return link(
        declarationPath(id),
        `${id}: the whole declaration`,
        'head',
        hit(at - 24, 0, 48) + write(at, 28, id, 'middle', 18),
      );
    }),
    ...units.flatMap((unit) => [
      link(
        unitPath(unit.unit.locator),
        nameUnit(unit),
        `unit ${unit.unit.standing}`,
        drawUnit(unit, format),
      ),
      ...bands
        .filter(({ link: { from } }) => from === unit.unit.locator)
        .map((band) =>
          link(
            historyPath(band.link.to),
            nameBand(band),
            `band ${band.link.relation}`,
            `<title>${escapeXml(nameBand(band))}</title><path d="${band.path}" fill="currentColor" fill-opacity="0.25" stroke="currentColor" stroke-opacity="0.25"/>`,
          ),
        ),
    ]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" class="series ${format.name}" viewBox="0 0 ${format.width} ${height}" width="${format.width}" height="${height}" role="group" aria-label="${escapeXml(name)}" font-family="sans-serif">${drawn.join('')}</svg>`;
}

function nameUnit({ unit: { locator, heading, standing } }: PlacedUnit): string {
  const fate = { joined: '', new: ', new', dropped: ', dropped' }[standing];
  return `${labelUnit(locator)}${heading && `: ${heading}`}${fate}`;
}

function nameBand({ link: { from, to, relation, carried, brought } }: PlacedBand): string {
  return `${labelUnit(from)} to ${labelUnit(to)}, ${relation}: ${formatShare(carried)} of its words stand there, where they are ${formatShare(brought)}`;
}

function drawUnit(
  { unit, side, x, y, bars }: PlacedUnit,
  { width, headings }: SeriesFormat,
): string {
  const outward = side === 'start' ? -1 : 1;
  const [anchor, at] =
    side === 'middle'
      ? ['middle' as const, x]
      : [side === 'start' ? ('end' as const) : ('start' as const), x + outward * headingGap];
  const label = unit.letter === null ? String(unit.number) : `(${unit.letter})`;
  const edge = side === 'start' ? 0 : side === 'end' ? x : x - 24;
  const area = hit(edge, y - rowHeight / 2, side === 'start' ? x : side === 'end' ? width - x : 48);
  const marks = bars.map(
    (bar) =>
      `<rect x="${bar - barWidth / 2}" y="${trim(y - barHeight / 2)}" width="${barWidth}" height="${barHeight}" class="bar" fill="none" stroke="currentColor"/>`,
  );
  const number = write(at, y + 6, label, anchor, unit.letter === null ? 18 : 15);
  const room = headings - 32;
  const lines =
    headings > 0 && unit.heading !== '' ? wrapText(unit.heading, room, headingSize) : [];
  const words = lines.map((line, index) =>
    write(
      at + outward * 38,
      y + 5 + (index - (lines.length - 1) / 2) * 17,
      line,
      anchor,
      headingSize,
      'heading',
    ),
  );
  const apart =
    unit.standing === 'joined'
      ? ''
      : write(
          x - outward * 9,
          y + 5,
          unit.standing,
          side === 'start' ? 'start' : 'end',
          13,
          'standing',
        );
  return area + marks.join('') + apart + number + words.join('');
}

/** What can be hit is larger than what is seen. */
function hit(x: number, y: number, width: number): string {
  return `<rect x="${trim(x)}" y="${trim(y)}" width="${trim(width)}" height="${rowHeight}" fill="none" pointer-events="all"/>`;
}

function write(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  size: number,
  kind = 'label',
): string {
  return `<text x="${trim(x)}" y="${trim(y)}" text-anchor="${anchor}" font-size="${size}" class="${kind}">${escapeXml(text)}</text>`;
}

function trim(value: number): string {
  return String(Math.round(value * 10) / 10);
}
