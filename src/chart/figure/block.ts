import type { Shape, Text } from '../svg/shape.ts';
import { balanceText, wrapText } from '../letter/wrap.ts';

/** Shapes that take up room together, from 0, 0 downwards. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Moves a block. */
export function moveBlock({ height, shapes }: Block, x: number, y: number): Block {
  return {
    height: height + y,
    shapes: shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y })),
  };
}

/** Blocks below one another. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const shapes: Shape[] = [];
  for (const block of blocks) {
    shapes.push(...moveBlock(block, 0, y).shapes);
    y += block.height + gap;
  }
  return { height: Math.max(0, y - gap), shapes };
}

/** Blocks beside one another, each at its own x. */
export function placeBlocks(blocks: readonly (readonly [x: number, block: Block])[]): Block {
  return {
    height: Math.max(...blocks.map(([, { height }]) => height)),
    shapes: blocks.flatMap(([x, block]) => moveBlock(block, x, 0).shapes),
  };
}

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly tone?: Text['tone'];
  /** True for lines of about equal length, as headings want. */
  readonly balanced?: boolean;
}

/** A text set in lines of at most a width. */
export function setText(
  text: string,
  width: number,
  { size, bold = false, tone = 'ink', balanced = false }: TextStyle,
): Block {
  const leading = Math.round(size * 1.35);
  const lines = (balanced ? balanceText : wrapText)(text, width, size, bold);
  return {
    height: lines.length * leading,
    shapes: lines.map((line, index) => ({
      kind: 'text',
      x: 0,
      y: index * leading + Math.round(size * 1.02),
      text: line,
      size,
      bold,
      tone,
    })),
  };
}

/** One line with its middle at x 0. */
export function setCentred(text: string, { size, bold = false, tone = 'ink' }: TextStyle): Block {
  return {
    height: Math.round(size * 1.35),
    shapes: [
      { kind: 'text', x: 0, y: Math.round(size * 1.02), text, size, bold, tone, centred: true },
    ],
  };
}
