import { scaleLinear } from 'd3';
import type { ChartPanel, ChartRow } from '../../model/figure/chart-row.ts';
import { placeBlocks, setText, stackBlocks, type Block } from './block.ts';
import type { Shape } from '../svg/shape.ts';
import { labelStyle, nameStyle, noteStyle, wideMargin, widths, type Format } from './style.ts';

const yearWidth = 44;
const valueWidth = 64;
const barHeight = 14;

/**
 * Counts of our own, a bar for each declaration.
 * @param scaled `each` measure on a scale of its own, or `together` if all count the same thing
 */
export function drawCounts(
  panels: readonly ChartPanel[],
  format: Format,
  scaled: 'each' | 'together',
): Block {
  const width = widths[format];
  const most = (rows: readonly ChartRow[]) => Math.max(0, ...rows.map(({ value }) => value ?? 0));
  const all = most(panels.flatMap(({ rows }) => rows));
  let first = 0;
  const blocks = panels.map(({ name, rows }) => {
    const top = scaled === 'each' ? most(rows) : all;
    const room = format === 'narrow' ? width : width - wideMargin;
    const bars = stackBlocks(
      rows.map((row, index) => drawBar(row, first + index, top, room)),
      3,
    );
    first += rows.length;
    if (format === 'narrow') return stackBlocks([setText(name, width, nameStyle), bars], 3);
    return placeBlocks([
      [0, setText(name, wideMargin - 16, nameStyle)],
      [wideMargin, bars],
    ]);
  });
  return stackBlocks(blocks, scaled === 'each' ? 20 : 14);
}

function drawBar(row: ChartRow, index: number, most: number, width: number): Block {
  const bar = scaleLinear([0, most], [0, width - yearWidth - valueWidth])(row.value ?? 0);
  const length = Math.round(bar * 10) / 10;
  const datum = { row: index, value: row.value };
  const mark: Shape =
    row.value === null
      ? {
          kind: 'rect',
          x: yearWidth + 0.5,
          y: 2.5,
          width: 24,
          height: barHeight - 1,
          tone: 'missing',
          datum,
        }
      : { kind: 'rect', x: yearWidth, y: 2, width: length, height: barHeight, tone: 'mark', datum };
  const value = setText(row.shown, 160, row.value === null ? noteStyle : labelStyle);
  return placeBlocks([
    [0, setText(row.year, yearWidth, noteStyle)],
    [0, { height: barHeight + 4, shapes: [mark] }],
    [yearWidth + (row.value === null ? 24 : length) + 7, value],
  ]);
}
