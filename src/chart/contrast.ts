import type { Chart } from '../model/chart.ts';
import { listRows } from '../model/chart.ts';
import type { ChartRow } from '../model/chart-row.ts';
import { placeBlocks, setText, stackBlocks, type Block } from './block.ts';
import { drawBody, setSpeaker } from './figure-panel.ts';
import type { Shape } from './shape.ts';
import { nameStyle, noteStyle, widths, type Format } from './style.ts';

/** Two figures that must not be compared, with a wall between them that says so. */
export function drawContrast(chart: Chart, format: Format): Block {
  const width = widths[format];
  const [first, second] = listRows(chart);
  if (!first || !second) throw new Error(`The chart “${chart.id}” needs two figures.`);
  if (format === 'narrow')
    return stackBlocks([drawSide(first, 0, width), drawWall(width), drawSide(second, 1, width)], 18);
  const column = 272;
  const sides = placeBlocks([
    [0, drawSide(first, 0, column)],
    [width - column, drawSide(second, 1, column)],
  ]);
  const middle = width / 2;
  const wall: Shape[] = [-2, 2].map((shift) => ({ kind: 'path', x: middle + shift, y: 0, d: `M0 0V${sides.height}`, tone: 'rule' }));
  return stackBlocks([{ ...sides, shapes: [...sides.shapes, ...wall] }, placeBlocks([[(width - 130) / 2, setText('not comparable', 200, nameStyle)]])], 8);
}

function drawWall(width: number): Block {
  const lines: Shape[] = [0, 4].map((y) => ({ kind: 'path', x: 0, y: y + 0.5, d: `M0 0H${width}`, tone: 'rule' }));
  return stackBlocks([{ height: 5, shapes: lines }, setText('not comparable with', width, nameStyle)], 4);
}

function drawSide(row: ChartRow, index: number, width: number): Block {
  return stackBlocks([setSpeaker(row, width), drawBody(row, index, width), setText(`Year it describes: ${row.year}`, width, noteStyle)], 6);
}
