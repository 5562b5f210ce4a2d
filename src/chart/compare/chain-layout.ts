import { scaleBand, scalePoint } from 'd3';
import type { CounterpartLink } from '../../model/compare/counterpart-link.ts';
import type { PictureUnit, SeriesPicture } from '../../model/compare/chain-picture.ts';
import { placeBands, type BandPlace } from './band.ts';

/** Measures of a picture of the series, in pixels. */
export interface SeriesFormat {
  readonly name: 'narrow' | 'wide' | 'paper';
  readonly width: number;
  /** Height of a row: on a screen a number must be large enough to be hit with a thumb. */
  readonly row: number;
  /** Height of a bar, which stands for all words of its unit. */
  readonly bar: number;
  /** Room for the headings at either side; 0 leaves them out. */
  readonly headings: number;
}

/** A unit in its place: the middle of its number, and the bar on which its bands end. */
export interface PlacedUnit {
  readonly unit: PictureUnit;
  readonly column: string;
  readonly side: 'start' | 'middle' | 'end';
  /** Edge of the number that faces the bands. */
  readonly x: number;
  readonly y: number;
  /** Bars towards the text before and the text after. */
  readonly bars: readonly number[];
}

/** A band between two units, as an outline. */
export interface PlacedBand {
  readonly link: CounterpartLink;
  readonly path: string;
}

export interface SeriesLayout {
  readonly height: number;
  readonly columns: readonly {
    readonly id: string;
    readonly x: number;
    readonly side: PlacedUnit['side'];
  }[];
  readonly units: readonly PlacedUnit[];
  readonly bands: readonly PlacedBand[];
  readonly missing: readonly {
    readonly id: string;
    readonly held: boolean;
    readonly x: number;
  }[];
}

export const headHeight = 56;
export const barWidth = 6;
const numberWidth = 48;
/** How far a unit without counterpart stands apart. */
const apart = 14;
/** A clause of a few words is still a line that can be seen. */
const thinnest = 1.5;

/** Places the units of each text in a column and draws the bands between them. */
export function layOutSeries(
  { columns, links, missing }: SeriesPicture,
  { width, headings, row, bar }: SeriesFormat,
): SeriesLayout {
  const rows = Math.max(...columns.map(({ units }) => units.length));
  const height = headHeight + rows * row;
  const inner = headings + numberWidth;
  const toX = scalePoint(
    columns.map(({ id }) => id),
    [inner, width - inner],
  );
  const sides = columns.map(({ id }, index) => ({
    id,
    x: toX(id) ?? 0,
    side:
      index === 0
        ? ('start' as const)
        : index === columns.length - 1
          ? ('end' as const)
          : ('middle' as const),
  }));
  const units = columns.flatMap(({ id, units: own }, index) => {
    const toY = scaleBand(
      own.map(({ locator }) => locator),
      [headHeight, height],
    );
    const { x, side } = sides[index] ?? { x: 0, side: 'middle' as const };
    return own.map((unit) =>
      placeUnit(unit, id, side, x, (toY(unit.locator) ?? 0) + toY.bandwidth() / 2),
    );
  });
  return {
    height,
    columns: sides,
    units,
    bands: placeBands(links, new Map(units.map(placeBar)), { beside: true, bar, thinnest }),
    missing: missing.map(({ id, held, after }) => ({ id, held, x: placeBetween(sides, after) })),
  };
}

function placeUnit(
  unit: PictureUnit,
  column: string,
  side: PlacedUnit['side'],
  x: number,
  y: number,
): PlacedUnit {
  const shift = unit.standing === 'joined' ? 0 : side === 'start' ? -apart : apart;
  const half = numberWidth / 2;
  const bars = { start: [x + shift], end: [x + shift], middle: [x - half, x + half] }[side];
  return { unit, column, side, x: x + shift, y, bars };
}

function placeBetween(sides: readonly { id: string; x: number }[], after: string): number {
  const at = sides.findIndex(({ id }) => id === after);
  return ((sides[at]?.x ?? 0) + (sides[at + 1]?.x ?? 0)) / 2;
}

function placeBar({ unit, y, bars }: PlacedUnit): [locator: string, place: BandPlace] {
  const arrive = (bars[0] ?? 0) - barWidth / 2;
  const leave = (bars.at(-1) ?? 0) + barWidth / 2;
  return [unit.locator, { along: y, arrive, leave }];
}
