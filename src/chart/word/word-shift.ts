import { scaleLinear } from 'd3';
import type { WordShift } from '../../model/word/vocabulary.ts';
import { moveBlock, placeBlocks, setText, stackBlocks, type Block } from '../figure/block.ts';
import type { Drawing, Shape } from '../svg/shape.ts';
import { labelStyle, nameStyle, noteStyle, widths, type Format } from '../figure/style.ts';

const rowHeight = 30;
const wordWidth = 128;
const valueWidth = 116;
const radius = 5.5;

/**
 * A dumbbell for each word: an open dot for the earlier text, a full one for the later, on one scale.
 * @param names of the two texts
 */
export function drawWordShifts(
  shifts: readonly WordShift[],
  names: readonly [string, string],
  format: Format,
): Drawing {
  const width = widths[format];
  const most = Math.max(...shifts.flatMap(({ rateBefore, rateAfter }) => [rateBefore, rateAfter]));
  const left = format === 'narrow' ? radius + 1 : wordWidth;
  const toX = scaleLinear(
    [0, most],
    [left, width - (format === 'narrow' ? radius + 1 : valueWidth)],
  );
  const rows = shifts.map((shift, index) => {
    const figures = `${formatRate(shift.rateBefore)} → ${formatRate(shift.rateAfter)}`;
    const dumbbell = drawDumbbell(shift, index, toX);
    if (format === 'narrow') {
      const words = placeBlocks([
        [0, setText(shift.word, width - valueWidth, nameStyle)],
        [width - valueWidth, setText(figures, valueWidth, labelStyle)],
      ]);
      return stackBlocks([words, dumbbell], 2);
    }
    return placeBlocks([
      [0, setText(shift.word, wordWidth - 8, nameStyle)],
      [0, moveBlock(dumbbell, 0, 3)],
      [width - valueWidth + 16, setText(figures, valueWidth - 16, labelStyle)],
    ]);
  });
  const { height, shapes } = stackBlocks(
    [drawKey(names, width), ...rows],
    format === 'narrow' ? 12 : rowHeight - 19,
  );
  return { width, height: Math.ceil(height) + 4, shapes };
}

/** `4.3`: a rate per 1,000 words as readers see it. */
export function formatRate(rate: number): string {
  return rate.toFixed(1);
}

function drawDumbbell(
  { rateBefore, rateAfter }: WordShift,
  index: number,
  toX: (rate: number) => number,
): Block {
  const [from, to] = [toX(rateBefore), toX(rateAfter)];
  const y = radius + 1;
  const shapes: Shape[] = [
    {
      kind: 'path',
      x: 0,
      y,
      d: `M${round(Math.min(from, to))} 0H${round(Math.max(from, to))}`,
      tone: 'rule',
    },
    {
      kind: 'circle',
      x: from,
      y,
      radius,
      tone: 'open',
      datum: { row: index, value: round(rateBefore) },
    },
    {
      kind: 'circle',
      x: to,
      y,
      radius,
      tone: 'mark',
      datum: { row: index, value: round(rateAfter) },
    },
  ];
  return { height: 2 * y, shapes };
}

/** Which dot is which, above the first row. */
function drawKey([before, after]: readonly [string, string], width: number): Block {
  const entry = (tone: 'open' | 'mark', name: string): Block =>
    placeBlocks([
      [radius + 1, { height: 18, shapes: [{ kind: 'circle', x: 0, y: 9, radius, tone }] }],
      [20, setText(name, 60, nameStyle)],
    ]);
  return placeBlocks([
    [0, entry('open', before)],
    [72, entry('mark', after)],
    [144, setText('per 1,000 words', width - 144, noteStyle)],
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
