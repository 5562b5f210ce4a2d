/** What a line of a transcription is, by its form alone. */
export type LineKind =
  | { kind: 'blank' }
  | { kind: 'rule' }
  | { kind: 'paragraph'; number: number; text: string }
  | { kind: 'subparagraph'; letter: string; text: string }
  | { kind: 'footnote'; mark: string; text: string }
  | { kind: 'text'; text: string };

const bullet = String.raw`^\s*(?:[-*]\s+)*`;
const paragraph = new RegExp(String.raw`${bullet}(\d+)\.\s+(.*)$`);
const subparagraph = new RegExp(String.raw`${bullet}\(([a-z])\)\s+(.*)$`);
const footnote = /^\s*(<sup>\d+<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s+(.*)$/;

/** Reads the form of one line: `- 1. …`, `1. …`, `(a) …` at any list depth, `¹ …`, `<sup>1</sup> …`, `---`. */
export function classifyLine(line: string): LineKind {
  if (line.trim() === '') return { kind: 'blank' };
  if (/^\s*(-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return { kind: 'rule' };
  const [, number, words] = paragraph.exec(line) ?? [];
  if (number && words) return { kind: 'paragraph', number: Number(number), text: words };
  const [, letter, point] = subparagraph.exec(line) ?? [];
  if (letter && point) return { kind: 'subparagraph', letter, text: point };
  const [, mark, note] = footnote.exec(line) ?? [];
  if (mark && note) return { kind: 'footnote', mark, text: note };
  return { kind: 'text', text: line.replace(/^\s*(?:#+\s+)?/, '') };
}
