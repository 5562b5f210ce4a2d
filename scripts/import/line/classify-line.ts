/** What a line of a transcription is, by its form alone. */
export type LineKind =
  | { kind: 'blank' }
  | { kind: 'rule' }
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'paragraph'; number: number; bis: Bis | undefined; text: string }
  | { kind: 'subparagraph'; letter: string; indent: number; text: string }
  | { kind: 'footnote'; mark: string; text: string }
  | { kind: 'text'; indent: number; text: string };

/** What stands after the number of a paragraph that was put in later: `1 bis`. */
export type Bis = 'bis' | 'ter' | 'quater' | 'quinquies';

const bullet = String.raw`^\s*(?:[-*]\s+)*`;
const paragraph = new RegExp(
  String.raw`${bullet}(\d+)(?:\s+\*?(bis|ter|quater|quinquies)\*?)?\.(?:\s+(.*))?$`,
);
const subparagraph = new RegExp(
  String.raw`${bullet}(?:\(\*?([a-z]{1,6})\*?\)|([a-z]{1,6})\))\s+(.*)$`,
);
const footnote = /^\s*(<sup>\d+<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]:)\s+(.*)$/;
/** The comments that the importer itself writes into a converted transcription; any other is markup. */
export const ownComment =
  /^<!-- (?:page \d+|Converted by npm run import from .+; SHA-256 [0-9a-f]{64}) -->$/;

/**
 * Reads the form of one line: `1. …`, `1 bis. …`, `(a) …` or `a) …` at any list depth, `¹ …`, `<sup>1</sup> …`,
 * `[^1]: …`, `## …`, `---`.
 */
export function classifyLine(line: string): LineKind {
  if (line.trim() === '' || ownComment.test(line)) return { kind: 'blank' };
  if (/^\s*(-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return { kind: 'rule' };
  const [, hashes, title] = /^\s*(#+)\s+(.*)$/.exec(line) ?? [];
  if (hashes && title) return { kind: 'heading', depth: hashes.length, text: title };
  const [, number, bis, words] = paragraph.exec(line) ?? [];
  if (number)
    return {
      kind: 'paragraph',
      number: Number(number),
      bis: bis as Bis | undefined,
      text: words ?? '',
    };
  const [, bracketed, half, point] = subparagraph.exec(line) ?? [];
  const letter = bracketed ?? half;
  if (letter && point && isLabel(letter))
    return { kind: 'subparagraph', letter, indent: readIndent(line), text: point };
  const [, mark, note] = footnote.exec(line) ?? [];
  if (mark && note) return { kind: 'footnote', mark, text: note };
  return { kind: 'text', indent: readIndent(line), text: line.trimStart() };
}

/** How many blanks stand before a line; a tabulator counts four. */
function readIndent(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** One letter, a letter twice (aa), or a small roman number; “(see)” begins a sentence, not a subparagraph. */
function isLabel(letters: string): boolean {
  return /^(?:[a-z]|([a-z])\1|a[a-z]|[ivxl]+)$/.test(letters);
}
