/** A piece of a text of record: words, italic words, or the mark of a footnote. */
export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'italics'; readonly text: string }
  | { readonly kind: 'mark'; readonly footnote: number };

/**
 * Cuts a text with `[^n]` marks and `*italics*` into its pieces, in order.
 * @throws Error where an asterisk has no partner
 */
export function parseSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  for (const piece of text.split(/(\[\^\d+\]|\*[^*]+\*)/)) {
    if (piece === '') continue;
    const mark = /^\[\^(\d+)\]$/.exec(piece)?.[1];
    const italics = /^\*([^*]+)\*$/.exec(piece)?.[1];
    if (mark) segments.push({ kind: 'mark', footnote: Number(mark) });
    else if (italics) segments.push({ kind: 'italics', text: italics });
    else if (piece.includes('*')) throw new Error(`An asterisk without partner in “${piece}”.`);
    else segments.push({ kind: 'words', text: piece });
  }
  return segments;
}

/** The official words alone: no marks, no signs of italics. */
export function stripMarkup(text: string): string {
  return parseSegments(text)
    .map((segment) => (segment.kind === 'mark' ? '' : segment.text))
    .join('');
}
