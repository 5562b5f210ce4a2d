import { toDigits } from './word-law.ts';

/** Turns the marks of a transcription into `[^n]`, drops dead links and bold, keeps italics as `*…*`. */
export function cleanMarkup(text: string): string {
  return text
    .replace(/<sup>(\d+)<\/sup>/g, '[^$1]')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (mark) => `[^${toDigits(mark)}]`)
    .replace(/\[([^\]^][^\]]*)\]\(#\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '*$1*')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first piece of markup in a cleaned text that no rule reads: a live link, a tag, an entity, a table; or null. */
export function findUnreadMarkup(text: string): string | null {
  // An underscore inside a word or an address is a sign of it.
  const found =
    /\]\([^)]*\)?|<(?=[/!?\p{L}]|$)[^>]*>?|&#?\w+;|[`|\\]|(?<![\p{L}\p{N}/])_|_(?![\p{L}\p{N}/])/u.exec(
      text,
    );
  return found?.[0] ?? null;
}

/** The numbers of the footnote marks in a cleaned text, in order. */
export function readMarks(text: string): number[] {
  return [...text.matchAll(/\[\^(\d+)\]/g)].map((match) => Number(match[1]));
}

/** The text without marks and italics: what a reader would read aloud. */
export function stripMarks(text: string): string {
  return text.replace(/\[\^\d+\]/g, '').replace(/\*/g, '');
}
