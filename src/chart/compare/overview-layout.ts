import { scaleBand } from 'd3';
import type { Overview, OverviewLink, OverviewParagraph } from '../../model/compare/overview.ts';
import { placeBands } from './band.ts';

/** `low`: the texts above one another, for wide places. `tall`: beside one another, for narrow ones. */
export interface OverviewFormat {
  readonly name: 'low' | 'tall';
  /** Length of a text, along which its numbers stand, for each number. */
  readonly pitch: number;
  /** From the first text to the second. */
  readonly apart: number;
}

/** A paragraph in its place; `along` is the middle of its number, `across` the line on which the text stands. */
export interface PlacedParagraph {
  readonly paragraph: OverviewParagraph;
  readonly row: number;
  readonly along: number;
  readonly across: number;
}

export interface OverviewLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly id: string; readonly across: number }[];
  readonly paragraphs: readonly PlacedParagraph[];
  readonly bands: readonly { readonly link: OverviewLink; readonly path: string }[];
  readonly missing: readonly { readonly id: string; readonly across: number }[];
}

/** Room for the name of a text before its first number, and for the numbers beside the outer texts. */
export const nameRoom = { low: 60, tall: 40 } as const;
export const numberRoom = { low: 40, tall: 86 } as const;
/** A clause of a few words is still a line that can be seen. */
const thinnest = 1.25;
/** How much of its pitch a bar takes up. */
const share = 0.72;

/** Places each text on a line of its own, its numbers along it, and draws the bands between the lines. */
export function layOutOverview(
  { rows, links, missing }: Overview,
  { name, pitch, apart }: OverviewFormat,
): OverviewLayout {
  const most = Math.max(1, ...rows.map(({ paragraphs }) => paragraphs.length));
  const start = nameRoom[name];
  const end = start + most * pitch;
  const depth = 2 * numberRoom[name] + Math.max(0, rows.length - 1) * apart;
  const lines = rows.map(({ id }, index) => ({ id, across: numberRoom[name] + index * apart }));
  const paragraphs = rows.flatMap(({ paragraphs: own }, row) => {
    const scale = scaleBand(
      own.map(({ locator }) => locator),
      [start, end],
    );
    return own.map((paragraph) => ({
      paragraph,
      row,
      along: (scale(paragraph.locator) ?? 0) + scale.bandwidth() / 2,
      across: lines[row]?.across ?? 0,
    }));
  });
  const between = (after: string) => {
    const at = rows.findIndex(({ id }) => id === after);
    return ((lines[at]?.across ?? 0) + (lines[at + 1]?.across ?? 0)) / 2;
  };
  const places = new Map(
    paragraphs.map(({ paragraph, along, across }) => [
      paragraph.locator,
      { along, arrive: across, leave: across },
    ]),
  );
  return {
    width: name === 'low' ? end : depth,
    height: name === 'low' ? depth : end,
    rows: lines,
    paragraphs,
    bands: placeBands(links, places, { beside: name === 'tall', bar: pitch * share, thinnest }),
    missing: missing.map(({ id, after }) => ({ id, across: between(after) })),
  };
}
