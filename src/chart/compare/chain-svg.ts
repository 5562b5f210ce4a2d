import { labelUnit } from '../../model/text/label.ts';
import { declarationPath, historyPath, unitPath } from '../../model/site/route.ts';
import type { SeriesPicture } from '../../model/compare/chain-picture.ts';
import { formatShare } from '../../model/compare/share.ts';
import { layOutSeries, type PlacedBand, type SeriesFormat } from './chain-layout.ts';
import { drawHit, drawUnit, writeText } from './chain-unit.ts';
import { writeLink } from '../svg/svg-link.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/** The pictures of a page: numbers alone for narrow screens, with our headings for wide ones, and low enough for one sheet of paper. */
export const seriesFormats: readonly SeriesFormat[] = [
  { name: 'narrow', width: 288, headings: 0, row: 44, bar: 30 },
  { name: 'wide', width: 880, headings: 268, row: 44, bar: 30 },
  { name: 'paper', width: 1070, headings: 400, row: 22, bar: 16 },
];

/**
 * Draws the whole series: a column of numbers for each text, joined by bands. Every number and every band is a link,
 * whose name begins with the words one sees.
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
    writeLink(toHref(path), kind, label, content);
  const drawn = [
    ...missing.map(({ id, held, x }) => {
      const standing = held ? 'not compared' : 'text not held';
      const words = [writeText(x, 18, id, 'middle', 14), writeText(x, 34, standing, 'middle', 13)];
      return (
        `<path d="M${x} 40V${height}" class="gap" stroke="currentColor" stroke-dasharray="2 4"/>` +
        link(
          declarationPath(id),
          `${id} ${standing}`,
          'head',
          drawHit(x - 44, 0, 88) + words.join(' '),
        )
      );
    }),
    ...columns.map(({ id, x, side }) => {
      const at = side === 'start' ? x - 24 : side === 'end' ? x + 24 : x;
      const content = drawHit(at - 24, 0, 48) + writeText(at, 28, id, 'middle', 18);
      return link(declarationPath(id), `${id}: the whole declaration`, 'head', content);
    }),
    ...units.flatMap((placed) => {
      const { locator, heading, standing } = placed.unit;
      const { content, words } = drawUnit(placed, format);
      const more = format.headings === 0 && heading !== '' ? `: ${heading}` : '';
      return [
        link(
          unitPath(locator),
          `${words}, ${labelUnit(locator)}${more}`,
          `unit ${standing}`,
          content,
        ),
        ...bands
          .filter((band) => band.link.from === locator)
          .map((band) =>
            link(
              historyPath(band.link.to),
              nameBand(band),
              `band ${band.link.relation}`,
              drawBand(band),
            ),
          ),
      ];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" class="series ${format.name}" viewBox="0 0 ${format.width} ${height}" width="${format.width}" height="${height}" role="group" aria-label="${escapeMarkup(name)}" font-family="sans-serif">${drawn.join('')}</svg>`;
}

function drawBand(band: PlacedBand): string {
  return `<path d="${band.path}" fill="currentColor" fill-opacity="0.25" stroke="currentColor" stroke-opacity="0.25"/>`;
}

function nameBand({ link: { from, to, relation, carried, brought } }: PlacedBand): string {
  return `${labelUnit(from)} to ${labelUnit(to)}, ${relation}: ${formatShare(carried)} of its words stand there, where they are ${formatShare(brought)}`;
}
