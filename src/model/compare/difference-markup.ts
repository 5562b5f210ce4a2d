import type { Difference, Piece } from './difference.ts';

/** Which text is shown: both in one, or one of them with its own changes marked. */
export type Side = 'both' | 'before' | 'after';

/** A stretch of text as it is set on a page, whoever sets it: the build or the browser. */
export interface MarkedText {
  /** Element that says what became of the words; null for words that stand in both texts. */
  readonly element: 'ins' | 'del' | null;
  /** `moved` for words carried elsewhere, `slight` for punctuation and spelling. */
  readonly kind: 'moved' | 'slight' | null;
  /** A blank that stands before the element; a change looks better without it. */
  readonly lead: string;
  readonly text: string;
  /** Unit that begins here, to be named before the words. */
  readonly begins: string | null;
  /** Unit where the same words stand in the other text, to be named behind them. */
  readonly end: string | null;
}

/** The pieces that one side shows, in order. Lead and text of `before` are the earlier text exactly, of `after` the later. */
export function listMarkedTexts({ before, after, pieces }: Difference, side: Side): MarkedText[] {
  const shown = [...before, ...after].map(({ locator }) => locator);
  const named =
    side === 'both' ? shown : (side === 'before' ? before : after).map(({ locator }) => locator);
  const gone = side === 'both' ? null : side === 'before' ? 'added' : 'removed';
  return pieces.flatMap((piece, index) => {
    if (piece.kind === gone) return [];
    const lead = canLoseLead(pieces, index) ? ' ' : '';
    // Between two units “moved” can only mean within them.
    const isPlain =
      (shown.length === 2 && shown.includes(piece.moved ?? '')) || movesOn(pieces, index);
    return {
      element: piece.kind === 'kept' ? null : piece.kind === 'added' ? 'ins' : 'del',
      kind:
        piece.moved !== null ? 'moved' : piece.kind !== 'kept' && piece.slight ? 'slight' : null,
      lead,
      text: piece.text.slice(lead.length),
      begins: piece.begins !== null && named.includes(piece.begins) ? piece.begins : null,
      end: isPlain ? null : piece.moved,
    };
  });
}

/** Whether more words that went the same way follow in the same change: their end is named once. */
function movesOn(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  for (const next of pieces.slice(index + 1)) {
    if (next.kind !== piece?.kind) return false;
    if (next.moved !== null) return next.moved === piece.moved;
  }
  return false;
}

/** Whether the blank before a change may stand outside it: only if the other text has a blank there too. */
function canLoseLead(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || piece.kind === 'kept' || piece.text.length < 2 || !piece.text.startsWith(' '))
    return false;
  const next = pieces.slice(index + 1).find(({ kind }) => kind !== piece.kind);
  return next?.text.startsWith(' ') ?? false;
}

/** `2 changes of substance, 1 moved, 3 slight`: what there is of each kind. */
export function formatChanges({
  substance,
  moved,
  slight,
}: ReturnType<typeof countChanges>): string {
  const parts = [
    substance > 0 && `${substance} ${substance === 1 ? 'change' : 'changes'} of substance`,
    moved > 0 && `${moved} moved`,
    slight > 0 && `${slight} slight`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** How many changes there are of each kind; words that replace others are one change. */
export function countChanges(pieces: readonly Piece[]): {
  substance: number;
  moved: number;
  slight: number;
} {
  const counts = { substance: 0, moved: 0, slight: 0 };
  let last: Piece | undefined;
  for (const piece of pieces) {
    const name =
      piece.kind === 'kept'
        ? null
        : piece.moved !== null
          ? 'moved'
          : piece.slight
            ? 'slight'
            : 'substance';
    const goesOn =
      last?.kind === 'removed' &&
      piece.kind === 'added' &&
      last.moved === null &&
      piece.moved === null;
    if (name && !goesOn) counts[name]++;
    last = piece;
  }
  return counts;
}
