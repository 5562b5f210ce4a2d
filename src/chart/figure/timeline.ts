import { scaleLinear } from 'd3';
import { toPlainValue, type ChartRow } from '../../model/figure/chart-row.ts';
import { moveBlock, setText, stackBlocks, type Block } from './block.ts';
import type { Shape } from '../svg/shape.ts';
import { labelStyle, nameStyle, widths, type Format } from './style.ts';

const pixelsAYear = 19;
/** Half the room of a dot. */
const axis = 7;
/** Between the line and the words above or below it, and between words side by side. */
const gap = 14;
/** Least width of an event's words. */
const narrowest = 100;
/** Share of the width kept for the words of the last event. */
const lastRoom = 0.16;

/** Events along a line on which equal times are equally long: down a narrow column, across a wide one. */
export function drawTimeline(rows: readonly ChartRow[], format: Format): Block {
  return format === 'narrow' ? drawDown(rows, widths.narrow) : drawAcross(rows, widths[format]);
}

function drawDown(rows: readonly ChartRow[], width: number): Block {
  const [first, last] = findEnds(rows);
  const places = findPlaces(rows, axis + (last - first) * pixelsAYear);
  const events = rows.map((row, index) => {
    const y = places[index] ?? 0;
    const label = moveBlock(setEvent(row, width - 28), 28, y - 10);
    return { height: label.height, shapes: [drawDot(row, index, axis, y), ...label.shapes] };
  });
  const overlap = events.findIndex(
    (event, index) => event.height > (places[index + 1] ?? Infinity) - 8,
  );
  if (overlap >= 0) throw tooLong(rows[overlap]);
  return {
    height: Math.max(...events.map(({ height }) => height)),
    shapes: [
      drawLine(axis, axis, `V${(places.at(-1) ?? axis) - axis}`),
      ...events.flatMap(({ shapes }) => shapes),
    ],
  };
}

/** Words stand above and below the line in turn, so that each has the room up to the next but one. */
function drawAcross(rows: readonly ChartRow[], width: number): Block {
  const places = findPlaces(rows, width - Math.max(narrowest, width * lastRoom) - axis);
  const labels = rows.map((row, index) => {
    const room = (places[index + 2] ?? width + gap) - (places[index] ?? 0) - gap;
    if (room < narrowest) throw tooLong(row);
    return setEvent(row, room);
  });
  const isAbove = (index: number) => index % 2 === 0;
  const line = gap + Math.max(...labels.filter((_, index) => isAbove(index)).map(heightOf));
  const events = labels.map((label, index) => {
    const x = (places[index] ?? 0) - axis;
    return moveBlock(label, x, isAbove(index) ? line - gap - label.height : line + gap);
  });
  const dots = rows.map((row, index) => drawDot(row, index, places[index] ?? 0, line));
  return {
    height: Math.max(...events.map(heightOf)),
    shapes: [
      drawLine(axis, line, `H${(places.at(-1) ?? axis) - axis}`),
      ...dots,
      ...events.flatMap(({ shapes }) => shapes),
    ],
  };
}

const heightOf = ({ height }: Block) => height;

function findEnds(rows: readonly ChartRow[]): [number, number] {
  const values = rows.flatMap(({ value }) => value ?? []);
  return [Math.min(...values), Math.max(...values)];
}

function findPlaces(rows: readonly ChartRow[], end: number): number[] {
  const [first, last] = findEnds(rows);
  const scale = scaleLinear([first, last], [axis, end]);
  return rows.map((row) => Math.round(scale(row.value ?? first) * 10) / 10);
}

function setEvent(row: ChartRow, width: number): Block {
  return stackBlocks(
    [setText(row.shown, width, nameStyle), setText(row.label, width, labelStyle)],
    0,
  );
}

function drawDot(row: ChartRow, index: number, x: number, y: number): Shape {
  const tone = row.outside ? 'open' : 'mark';
  return { kind: 'circle', x, y, radius: 5, tone, datum: { row: index, value: toPlainValue(row) } };
}

function drawLine(x: number, y: number, to: string): Shape {
  return { kind: 'path', x, y, d: `M0 0${to}`, tone: 'rule' };
}

function tooLong(row: ChartRow | undefined): Error {
  return new Error(`The label of “${row?.label}” runs into the next: shorten it.`);
}
