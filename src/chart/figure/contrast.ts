import { listRows, type Chart } from '../../model/figure/chart.ts';
import type { ChartRow } from '../../model/figure/chart-row.ts';
import { placeBlocks, setCentred, setText, stackBlocks, type Block } from './block.ts';
import { formatWhole, setSpeaker, setValue } from './figure-panel.ts';
import { drawMark } from './mark.ts';
import type { Shape } from '../svg/shape.ts';
import { nameStyle, noteStyle, widths, type Format } from './style.ts';

const column = 272;

/** Two figures that must not be compared, with a wall between them that says so. */
export function drawContrast(chart: Chart, format: Format): Block {
  const width = widths[format];
  const [first, second] = listRows(chart);
  if (!first || !second) throw new Error(`The chart “${chart.id}” needs two figures.`);
  const side = format === 'narrow' ? width : column;
  const [left, right] = [listParts(first, 0, side), listParts(second, 1, side)];
  if (format === 'narrow')
    return stackBlocks([stackBlocks(left, 6), drawFloor(width), stackBlocks(right, 6)], 18);
  // What answers to each other on the two sides stands on one line.
  const sides = stackBlocks(
    left.map((part, index) =>
      placeBlocks([
        [0, part],
        [width - side, right[index] ?? part],
      ]),
    ),
    6,
  );
  const wall: Shape[] = [-2, 2].map((shift) => ({
    kind: 'path',
    x: width / 2 + shift,
    y: 0,
    d: `M0 0V${sides.height}`,
    tone: 'rule',
  }));
  const word = placeBlocks([[width / 2, setCentred('not comparable', nameStyle)]]);
  return stackBlocks([{ height: sides.height, shapes: [...sides.shapes, ...wall] }, word], 8);
}

function drawFloor(width: number): Block {
  const lines: Shape[] = [0, 4].map((y) => ({
    kind: 'path',
    x: 0,
    y: y + 0.5,
    d: `M0 0H${width}`,
    tone: 'rule',
  }));
  return stackBlocks(
    [{ height: 5, shapes: lines }, setText('not comparable with', width, nameStyle)],
    4,
  );
}

function listParts(row: ChartRow, index: number, width: number): Block[] {
  return [
    setSpeaker(row, width),
    setValue(row, width),
    stackBlocks(
      [
        drawMark(row, index, width),
        setText(formatWhole(row), width, noteStyle),
        setText(`Year it describes: ${row.year}`, width, noteStyle),
      ],
      5,
    ),
  ];
}
