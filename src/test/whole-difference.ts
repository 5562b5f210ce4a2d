import { expect } from 'vitest';
import type { Difference, Piece } from '../model/compare/difference.ts';
import type { Passage } from '../model/word/token.ts';

const join = (passages: readonly Passage[]) => passages.map(({ text }) => text).join(' ');
const without = (kind: Piece['kind'], { pieces }: Difference) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

/** Expects that a difference is the earlier text without what was added, and the later one without what was removed. */
export function expectWhole(difference: Difference): void {
  expect(without('added', difference)).toBe(join(difference.before));
  expect(without('removed', difference)).toBe(join(difference.after));
}
