import type { ChartRow } from '../model/chart-row.ts';
import { placeBlocks, setText, stackBlocks, type Block } from './block.ts';
import { drawMark } from './mark.ts';
import { labelStyle, noteStyle, speakerStyle, valueStyle, wideMargin, widths, type Format } from './style.ts';

/** Panels of figures below one another; a speaker is named once for figures that follow each other. */
export function drawFigures(rows: readonly ChartRow[], format: Format): Block {
  return stackBlocks(
    rows.map((row, index) => {
      const before = rows[index - 1];
      const named = before?.speaker === row.speaker && before.meeting === row.meeting;
      return drawFigure(row, index, format, !named);
    }),
    26,
  );
}

function drawFigure(row: ChartRow, index: number, format: Format, named: boolean): Block {
  const width = widths[format];
  if (format === 'narrow') return stackBlocks([...(named ? [setSpeaker(row, width)] : []), drawBody(row, index, width)], 6);
  return placeBlocks([
    [0, named ? setSpeaker(row, wideMargin - 24) : { height: 0, shapes: [] }],
    [wideMargin, drawBody(row, index, width - wideMargin)],
  ]);
}

/** Who said it, and where: on every chart, so that no figure travels without its speaker. */
export function setSpeaker({ speaker, meeting, source }: ChartRow, width: number): Block {
  const place = meeting === null ? source : `meeting of ${meeting}`;
  return stackBlocks([setText(speaker, width, speakerStyle), setText(place, width, noteStyle)], 0);
}

/** The value with what it counts, its mark, and what it is a part of. */
export function drawBody(row: ChartRow, index: number, width: number): Block {
  return stackBlocks(
    [
      stackBlocks([setText(row.shown, width, valueStyle), setText(row.label, width, labelStyle)], 0),
      drawMark(row, index, width),
      setText(formatWhole(row), width, noteStyle),
    ],
    5,
  );
}

function formatWhole({ of, figure }: ChartRow): string {
  const growth = figure?.record.unit.endsWith('increase');
  return growth ? `More than: ${of}` : `Of: ${of}`;
}
