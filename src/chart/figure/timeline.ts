import { scaleLinear } from 'd3';
import { toPlainValue, type ChartRow } from '../../model/figure/chart-row.ts';
import { moveBlock, placeBlocks, setText, stackBlocks, type Block } from './block.ts';
import type { Shape } from '../svg/shape.ts';
import { labelStyle, nameStyle, widths, type Format } from './style.ts';

const pixelsAYear = 19;
const axis = 7;

/** Events down a line on which equal times are equally long. */
export function drawTimeline(rows: readonly ChartRow[], format: Format): Block {
  const values = rows.flatMap(({ value }) => value ?? []);
  const [first, last] = [Math.min(...values), Math.max(...values)];
  const scale = scaleLinear([first, last], [axis, axis + (last - first) * pixelsAYear]);
  const places = rows.map((row) => Math.round(scale(row.value ?? first) * 10) / 10);
  const line: Shape = {
    kind: 'path',
    x: axis,
    y: axis,
    d: `M0 0V${(places.at(-1) ?? axis) - axis}`,
    tone: 'rule',
  };
  const events = rows.map((row, index) => drawEvent(row, index, places[index] ?? 0, format));
  const overlap = events.findIndex(
    (event, index) => event.height > (places[index + 1] ?? Infinity) - 8,
  );
  if (overlap >= 0)
    throw new Error(`The label of “${rows[overlap]?.label}” runs into the next: shorten it.`);
  return {
    height: Math.max(...events.map(({ height }) => height)),
    shapes: [line, ...events.flatMap(({ shapes }) => shapes)],
  };
}

function drawEvent(row: ChartRow, index: number, y: number, format: Format): Block {
  const width = widths[format] - 28;
  const words =
    format === 'narrow'
      ? stackBlocks(
          [setText(row.shown, width, nameStyle), setText(row.label, width, labelStyle)],
          0,
        )
      : placeBlocks([
          [0, setText(row.shown, 170, nameStyle)],
          [172, setText(row.label, width - 172, labelStyle)],
        ]);
  const dot: Shape = {
    kind: 'circle',
    x: axis,
    y,
    radius: 5,
    tone: row.outside ? 'open' : 'mark',
    datum: { row: index, value: toPlainValue(row) },
  };
  const label = moveBlock(words, 28, y - 10);
  return { height: label.height, shapes: [dot, ...label.shapes] };
}
