import type { PictureStep } from '../../model/commitment/commitment-picture.ts';
import { unitPath } from '../../model/site/route.ts';
import { labelUnit } from '../../model/text/label.ts';
import {
  cell,
  layOutScale,
  nameLine,
  nameSize,
  yearWidth,
  type PlacedMark,
  type PlacedStep,
  type ScaleFormat,
} from './scale-layout.ts';
import { writeLink } from '../svg/svg-link.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/** The pictures of a page: names above the marks for narrow screens, beside them for wide ones. */
export const scaleFormats: readonly ScaleFormat[] = [
  { name: 'narrow', width: 288, names: 0 },
  { name: 'wide', width: 880, names: 250 },
];

/** Signs for a verb that became stronger or weaker, or another kind of verb. */
export const fateSigns: Readonly<Record<string, string>> = {
  strengthened: '↑',
  weakened: '↓',
  'other kind': '↔',
};

/**
 * Draws the scale of strength: each clause a mark that leads to its paragraph, with a name that begins with the words one sees.
 * @param name what the picture is, for those who do not see it
 * @param toHref turns a path of the site into a link
 */
export function drawScale(
  steps: readonly PictureStep[],
  format: ScaleFormat,
  name: string,
  toHref: (path: string) => string,
): string {
  const { height, kinds, steps: placed } = layOutScale(steps, format);
  const drawn = [
    ...kinds.map(
      ({ name: kind, y }) =>
        `<path d="M0 ${y + 8}H${format.width}" class="rule" stroke="currentColor"/>` +
        writeText(0, y + 34, kind, 'kind', format.names === 0 ? 15 : 17),
    ),
    ...placed.flatMap((step) => [
      ...writeName(step),
      ...step.lines.flatMap(({ declaration, y, marks }) => [
        writeText(format.names, y + 20, declaration, 'year', 14),
        ...(marks.length === 0
          ? [writeText(format.names + yearWidth, y + 20, 'none', 'year', 14)]
          : marks.map((mark) => drawMark(mark, toHref))),
      ]),
    ]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" class="series scale ${format.name}" viewBox="0 0 ${format.width} ${height}" width="${format.width}" height="${height}" role="group" aria-label="${escapeMarkup(name)}" font-family="sans-serif">${drawn.join('')}</svg>`;
}

function writeName({ name, verbs, y }: PlacedStep): string[] {
  const write = (line: string, index: number, kind: string) =>
    writeText(0, y + 16 + index * nameLine, line, kind, nameSize);
  return [
    ...name.map((line, index) => write(line, index, 'step')),
    ...verbs.map((line, index) => write(line, name.length + index, 'verb')),
  ];
}

function drawMark(
  { mark: { clause, label, fate }, x, y }: PlacedMark,
  toHref: (path: string) => string,
): string {
  const sign = fateSigns[fate] ?? '';
  const words = `${label}${sign}`;
  const told = `${words}, ${labelUnit(clause.unit)}, ${clause.strength.name}: ${clause.verb}${fate === 'kept' ? '' : `; ${fate}`}`;
  const [width, height] = [cell.width - 5, cell.height - 4];
  const text = `<text x="${x + width / 2}" y="${y + 19}" text-anchor="middle" font-size="13" class="label">${escapeMarkup(words)}</text>`;
  const bar = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" class="bar" fill="none" stroke="currentColor" pointer-events="all"/>`;
  return writeLink(
    toHref(unitPath(clause.unit)),
    `unit ${fate.replace(' ', '-')}`,
    told,
    bar + text,
  );
}

function writeText(x: number, y: number, text: string, kind: string, size: number): string {
  return `<text x="${x}" y="${y}" font-size="${size}" class="${kind}">${escapeMarkup(text)}</text>`;
}
