import { scaleLinear } from 'd3';
import type { ChartRow } from '../../model/figure/chart-row.ts';
import { toGrowth, toShare } from '../../model/figure/figure-value.ts';
import { setText, stackBlocks, type Block } from './block.ts';
import type { Datum, Shape } from '../svg/shape.ts';
import { noteStyle } from './style.ts';

const barHeight = 16;

/**
 * The mark of one figure against its own whole: a part of a bar, an addition to a level, or a dot for each State.
 * @throws Error if the figure is of a kind that has no mark
 */
export function drawMark(row: ChartRow, index: number, width: number): Block {
  const { figure, value } = row;
  if (!figure || value === null) throw new Error(`“${row.label}” has no figure to draw.`);
  const datum = { row: index, value };
  const share = toShare(figure.record);
  if (share !== null) return drawShare(share, figure.record.bound === 'exactly', datum, width);
  const growth = toGrowth(figure.record);
  if (growth !== null) return drawGrowth(growth, row, datum, width);
  if (row.unit === 'States') return drawDots(value, row.outside, datum, width);
  throw new Error(
    `“${figure.record.title}” is in ${row.unit}, for which there is no mark: say in notCharted why it is not drawn.`,
  );
}

/** A frame is the whole, its filled part the share; a lower bound ends in a point that says “and more”. */
function drawShare(share: number, exact: boolean, datum: Datum, width: number): Block {
  const scale = scaleLinear([0, 1], [0, width - 1]);
  const end = round(scale(share));
  const fill: Shape = exact
    ? { kind: 'rect', x: 0.5, y: 0.5, width: end, height: barHeight - 1, tone: 'mark', datum }
    : {
        kind: 'path',
        x: 0.5,
        y: 0.5,
        d: `M0 0H${end}L${end + 9} ${(barHeight - 1) / 2}L${end} ${barHeight - 1}H0Z`,
        tone: 'mark',
        datum,
      };
  return {
    height: barHeight,
    shapes: [
      { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: barHeight - 1, tone: 'track' },
      fill,
    ],
  };
}

/** The first level in a broken outline, because it is not given; the later one longer by the figure, which alone is filled. */
function drawGrowth(growth: number, { year, shown }: ChartRow, datum: Datum, width: number): Block {
  const scale = scaleLinear([0, 1.5], [0, width]);
  const level: Shape = {
    kind: 'rect',
    x: 0.5,
    y: 0.5,
    width: round(scale(1)),
    height: barHeight - 1,
    tone: 'missing',
  };
  const added: Shape = {
    kind: 'rect',
    x: level.x + level.width,
    y: 0.5,
    width: round(scale(growth)),
    height: barHeight - 1,
    tone: 'mark',
    datum,
  };
  const first = /\d{4}/.exec(year)?.[0] ?? 'the first year';
  return stackBlocks(
    [
      setText(`${first}: level not given`, width, noteStyle),
      { height: barHeight + 3, shapes: [level] },
      setText(`later, in a year not given: ${shown}`, width, noteStyle),
      { height: barHeight, shapes: [level, added] },
    ],
    2,
  );
}

/** One dot for each State; open if it counts who stands outside. */
function drawDots(count: number, open: boolean, datum: Datum, width: number): Block {
  const pitch = 12;
  const columns = Math.floor(width / pitch);
  const rows = Math.ceil(count / columns);
  if (open)
    return {
      height: rows * pitch,
      shapes: Array.from({ length: count }, (_, at) => ({
        kind: 'circle',
        x: (at % columns) * pitch + 6,
        y: Math.floor(at / columns) * pitch + 6,
        radius: 3.5,
        tone: 'open',
        ...(at === 0 ? { datum } : {}),
      })),
    };
  // Each row is one line of dashes without length: its round ends are the dots.
  const lines = Array.from({ length: rows }, (_, row) => {
    const dots = Math.min(columns, count - row * columns);
    return `M6 ${row * pitch + 6}h${(dots - 1) * pitch + 0.1}`;
  });
  return {
    height: rows * pitch,
    shapes: [{ kind: 'path', x: 0, y: 0, d: lines.join(''), tone: 'dots', datum }],
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
