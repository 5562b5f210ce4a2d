/** A piece of an excerpt: plain or matching. */
export interface ExcerptPiece {
  readonly text: string;
  readonly match: boolean;
}

/** Characters of an excerpt, and of what stands before its first match. */
const size = { whole: 240, before: 60 };

/**
 * The part of a text in which most matches stand close together, cut at blanks, with an ellipsis where it goes on.
 * @param marks characters that match, in order
 */
export function cutExcerpt(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
): ExcerptPiece[] {
  const crowd = ([start]: readonly [number, number]) =>
    marks.filter(([other]) => other >= start && other < start + size.whole - size.before).length;
  const best = marks.reduce<readonly [number, number]>(
    (most, mark) => (crowd(mark) > crowd(most) ? mark : most),
    marks[0] ?? [0, 0],
  );
  const from = best[0] <= size.before ? 0 : text.lastIndexOf(' ', best[0] - size.before) + 1;
  const to =
    text.length - from <= size.whole
      ? text.length
      : Math.max(best[1], text.lastIndexOf(' ', from + size.whole));
  const pieces: ExcerptPiece[] = from > 0 ? [{ text: '… ', match: false }] : [];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    pieces.push(
      { text: text.slice(at, start), match: false },
      { text: text.slice(start, end), match: true },
    );
    at = end;
  }
  pieces.push({ text: `${text.slice(at, to)}${to < text.length ? ' …' : ''}`, match: false });
  return pieces.filter(({ text: words }) => words !== '');
}
