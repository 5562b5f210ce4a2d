import { labelUnit } from '../../model/text/label.ts';
import { declarationPath, historyPath, unitPath } from '../../model/site/route.ts';
import type { Overview, OverviewLink } from '../../model/compare/overview.ts';
import { formatShare } from '../../model/compare/share.ts';
import { drawHit, writeText } from './chain-unit.ts';
import {
  layOutOverview,
  numberRoom,
  type OverviewFormat,
  type PlacedParagraph,
} from './overview-layout.ts';
import { trim } from '../svg/svg.ts';
import { writeLink } from '../svg/svg-link.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/** Low for wide places, tall for narrow ones. */
export const overviewFormats: readonly OverviewFormat[] = [
  { name: 'low', pitch: 34, apart: 104 },
  { name: 'tall', pitch: 24, apart: 116 },
];

/**
 * Draws the series at a glance: the paragraphs of each text on a line, joined by bands. Every number and every band is a link.
 * @param toHref turns a path of the site into a link
 * @param name what the picture is, for those who do not see it
 */
export function drawOverview(
  overview: Overview,
  format: OverviewFormat,
  name: string,
  toHref: (path: string) => string,
): string {
  const { width, height, rows, paragraphs, bands, missing } = layOutOverview(overview, format);
  const low = format.name === 'low';
  const link = (path: string, label: string, kind: string, content: string) =>
    writeLink(toHref(path), kind, label, content);
  const last = rows.length - 1;
  const drawn = [
    ...missing.map(({ id, across }) => {
      const line = low ? `M52 ${across}H${width}` : `M${across} 34V${height}`;
      const [x, y, size] = low ? [0, across + 5, 48] : [across, 16, 44];
      return (
        `<path d="${line}" class="gap" stroke="currentColor" stroke-dasharray="2 5"/>` +
        link(
          declarationPath(id),
          `${id}: we do not have this text`,
          'head',
          drawHit(low ? x : x - size / 2, low ? across - 12 : 0, size, 24) +
            writeText(x, y, id, low ? 'start' : 'middle', 14, 'missing'),
        )
      );
    }),
    ...bands.map(({ link: band, path }) =>
      link(
        historyPath(band.to),
        nameBand(band),
        'band',
        `<path d="${path}" fill="currentColor" fill-opacity="0.28"/>`,
      ),
    ),
    ...rows.map(({ id, across }, index) => {
      const outward = index === last && index > 0 ? 1 : -1;
      const at = across + outward * 18;
      return link(
        declarationPath(id),
        `${id}: the whole declaration`,
        'head',
        low
          ? drawHit(0, at - 14, 50, 28) + writeText(0, at + 6, id, 'start', 18)
          : drawHit(at - 24, 0, 48, 28) + writeText(at, 18, id, 'middle', 18),
      );
    }),
    ...paragraphs.map((placed) => drawParagraph(placed, format, last, link)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" class="overview ${format.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeMarkup(name)}" font-family="sans-serif">${drawn.join('')}</svg>`;
}

function drawParagraph(
  { paragraph, row, along, across }: PlacedParagraph,
  { name, pitch }: OverviewFormat,
  last: number,
  link: (path: string, label: string, kind: string, content: string) => string,
): string {
  const { locator, name: number, heading, standing } = paragraph;
  const low = name === 'low';
  const outward = row === last && row > 0 ? 1 : -1;
  const half = (pitch * 0.72) / 2;
  const side = outward < 0 ? 'end' : 'start';
  const room = numberRoom[name];
  const edge = outward < 0 ? across - room : across;
  const target = low
    ? drawHit(along - pitch / 2, edge, pitch, room)
    : drawHit(edge, along - pitch / 2, room, pitch);
  const bar = low
    ? `M${trim(along - half)} ${across}H${trim(along + half)}`
    : `M${across} ${trim(along - half)}V${trim(along + half)}`;
  const label = low
    ? writeText(along, across + outward * 16 + 5, number, 'middle', 15)
    : writeText(across + outward * 9, along + 5, number, side, 15);
  const word = standing === 'joined' ? '' : standing;
  const mark =
    word &&
    ' ' +
      (low
        ? writeText(along, across + outward * 31 + 4, word, 'middle', 12, 'standing')
        : writeText(across + outward * 32, along + 4, word, side, 12, 'standing'));
  const told = `${number}${word && ` ${word}`}: ${labelUnit(locator)}${heading && `, ${heading}`}`;
  return link(
    unitPath(locator),
    told,
    `number ${standing}`,
    `${target}<path d="${bar}" class="bar" stroke="currentColor" stroke-width="3"/>${label}${mark}`,
  );
}

function nameBand({ from, to, carried, brought }: OverviewLink): string {
  return `${labelUnit(from)} to ${labelUnit(to)}: ${formatShare(carried)} of the words of the earlier are in the later, and make up ${formatShare(brought)} of it`;
}
