import { formatPlace, type ChartRow } from '../../model/figure/chart-row.ts';
import { placeBlocks, setText, stackBlocks, type Block } from './block.ts';
import { drawMark } from './mark.ts';
import {
  labelStyle,
  noteStyle,
  speakerStyle,
  valueStyle,
  wideMargin,
  widths,
  type Format,
} from './style.ts';

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
  if (format === 'narrow')
    return stackBlocks(
      [...(named ? [setSpeaker(row, width)] : []), drawBody(row, index, width)],
      6,
    );
  return placeBlocks([
    [0, named ? setSpeaker(row, wideMargin - 24) : { height: 0, shapes: [] }],
    [wideMargin, drawBody(row, index, width - wideMargin)],
  ]);
}

/** Who said it, and where: on every chart, so that no figure travels without its speaker. */
export function setSpeaker(row: ChartRow, width: number): Block {
  return stackBlocks(
    [setText(row.speaker, width, speakerStyle), setText(formatPlace(row), width, noteStyle)],
    0,
  );
}

/** The value with what it counts, its mark, and what it is a part of. */
function drawBody(row: ChartRow, index: number, width: number): Block {
  return stackBlocks(
    [
      setValue(row, width),
      drawMark(row, index, width),
      setText(formatWhole(row), width, noteStyle),
    ],
    5,
  );
}

/** The value, and what it counts. */
export function setValue({ shown, label }: ChartRow, width: number): Block {
  return stackBlocks([setText(shown, width, valueStyle), setText(label, width, labelStyle)], 0);
}

/** What the mark is a part of, in the words of the ledger. */
export function formatWhole({ of, figure }: ChartRow): string {
  const unit = figure?.record.unit ?? '';
  if (unit.endsWith('increase')) return `Measured from: ${of}`;
  return unit === 'States' ? `Of: ${of}` : `The whole bar: ${of}`;
}
