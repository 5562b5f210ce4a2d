import { areTogether, type OfficialWord, type OfficialWords } from './official-words.ts';
import type { QuotedWord } from './read/quoted-word.ts';

/** Whether a quoted word is the official one, or the official one with its footnote mark written on to it: `20172`. */
export function isSameWord(quoted: QuotedWord, official: OfficialWord): boolean {
  if (quoted.folded === official.folded) return true;
  return (
    official.marks.length > 0 &&
    (quoted.folded === official.folded + official.marks.join('') ||
      official.marks.some((mark) => quoted.folded === official.folded + mark))
  );
}

/** Whether a quoted word is the mark of a footnote that the text has behind this word. */
export function isMark({ folded }: QuotedWord, before: OfficialWord | undefined): boolean {
  return before?.marks.includes(folded) ?? false;
}

/**
 * How many quoted words from a place on are the number of a unit, printed before its first word: `12.`, `18 (d)`.
 * @param first the first word of the unit
 */
export function countLabel(
  quoted: readonly QuotedWord[],
  from: number,
  first: OfficialWord | undefined,
): number {
  for (const label of first?.labels ?? []) {
    const parts = label.split(' ');
    const last = quoted[from + parts.length - 1];
    if (last?.pointed && parts.every((part, at) => quoted[from + at]?.folded === part))
      return parts.length;
  }
  return 0;
}

/**
 * The first words of later units of the same paragraph, where a quotation may go on behind the end of a unit if it says so by
 * the number of the unit: opening words and subparagraph (d) are quoted together, and nothing is left out in silence.
 */
export function listLaterUnits({ words }: OfficialWords, before: OfficialWord): OfficialWord[] {
  const next = words[before.at + 1];
  if (!next || next.unit === before.unit || !areTogether(before, next)) return [];
  const starts: OfficialWord[] = [];
  for (let at = before.at + 1; words[at]?.paragraph === before.paragraph; at++) {
    const word = words[at];
    if (word && word.labels.length > 0) starts.push(word);
  }
  return starts;
}
