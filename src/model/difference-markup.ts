import type { Difference, Piece } from './difference.ts';

/** Which text is shown: both in one, or one of them with its own changes marked. */
export type Side = 'both' | 'before' | 'after';

/** A stretch of text as it is set on a page, whoever sets it: the build or the browser. */
export interface MarkedText {
  /** Element that says what became of the words; null for words that stand in both texts. */
  readonly element: 'ins' | 'del' | null;
  /** `moved` for words carried elsewhere, `slight` for punctuation and spelling. */
  readonly kind: 'moved' | 'slight' | null;
  readonly text: string;
  /** Unit that begins here, to be named before the words. */
  readonly begins: string | null;
  /** Unit where the same words stand in the other text, to be named behind them. */
  readonly end: string | null;
}

/** The pieces that one side shows, in order; the texts of `before` are the earlier text exactly, of `after` the later. */
export function listMarkedTexts({ before, after, pieces }: Difference, side: Side): MarkedText[] {
  const shown = new Set([before, after].flatMap((passages) => passages.map(({ locator }) => locator)));
  const labelled = new Set((side === 'both' ? [before, after] : [side === 'before' ? before : after]).flat().map(({ locator }) => locator));
  const single = before.length === 1 && after.length === 1;
  return pieces
    .filter(({ kind }) => side === 'both' || kind === 'kept' || kind === (side === 'before' ? 'removed' : 'added'))
    .map((piece) => ({
      element: piece.kind === 'kept' ? null : piece.kind === 'added' ? 'ins' : 'del',
      kind: piece.moved === null ? piece.kind !== 'kept' && piece.slight ? 'slight' : null : 'moved',
      text: piece.text,
      begins: piece.begins !== null && labelled.has(piece.begins) ? piece.begins : null,
      // Between two units “moved” can only mean within them.
      end: piece.moved !== null && !(single && shown.has(piece.moved)) ? piece.moved : null,
    }));
}

/** How many changes there are of each kind; words that replace others are one change. */
export function countChanges(pieces: readonly Piece[]): { substance: number; moved: number; slight: number } {
  const counts = { substance: 0, moved: 0, slight: 0 };
  let last: Piece | undefined;
  for (const piece of pieces) {
    const name = piece.kind === 'kept' ? null : piece.moved !== null ? 'moved' : piece.slight ? 'slight' : 'substance';
    const goesOn = last?.kind === 'removed' && piece.kind === 'added' && last.moved === null && piece.moved === null;
    if (name && !goesOn) counts[name]++;
    last = piece;
  }
  return counts;
}
