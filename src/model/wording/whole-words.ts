/** A run of characters of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * All places where a pattern matches whole words. The letters around a match are looked at only where there is one: in the
 * pattern they would be looked at around every letter of the text.
 * @param pattern with the flag `g`; what it finds begins and ends with a word
 */
export function findWholeWords(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [start, end] = [found.index, found.index + found[0].length];
    if (end > start && isWhole(text, start, end)) spans.push({ start, end });
    else pattern.lastIndex = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  }
  return spans;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}
