import { foldWhiteSpace } from '../../src/model/text/digest.ts';

/** A stretch of a folded text, by characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every place where words stand exactly in a text; white space is folded in both. */
export function listSpans(text: string, words: string): Span[] {
  const [folded, wanted] = [foldWhiteSpace(text), foldWhiteSpace(words)];
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let start = folded.indexOf(wanted); start >= 0; start = folded.indexOf(wanted, start + 1))
    spans.push({ start, end: start + wanted.length });
  return spans;
}

/** Whether one stretch lies within another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
