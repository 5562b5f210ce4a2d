/** A piece of a text of record: words, italic words, or the mark of a footnote. */
export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'italics'; readonly text: string }
  | {
      readonly kind: 'mark';
      readonly footnote: number;
      /** 2 at the second mark of the same footnote in its declaration; left out at the first. */
      readonly occurrence?: number;
    };

/**
 * Cuts a text with `[^n]` marks and `*italics*` into its pieces, in order.
 * @throws Error if an asterisk has no partner
 */
export function parseSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let kind: 'words' | 'italics' = 'words';
  for (const piece of text.split(/(\[\^\d+\]|\*)/)) {
    const mark = /^\[\^(\d+)\]$/.exec(piece)?.[1];
    if (piece === '*') kind = kind === 'words' ? 'italics' : 'words';
    else if (mark) segments.push({ kind: 'mark', footnote: Number(mark) });
    else if (piece !== '') segments.push({ kind, text: piece });
  }
  if (kind === 'italics') throw new Error(`An asterisk without partner in “${text}”.`);
  return segments;
}

/** The official words alone: no marks, no signs of italics. */
export function stripMarkup(text: string): string {
  return parseSegments(text)
    .map((segment) => (segment.kind === 'mark' ? '' : segment.text))
    .join('');
}
