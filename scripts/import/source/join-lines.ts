import { suspended } from '../structure/check-words.ts';
import type { Remark } from './source-document.ts';

const numeral =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;

/** A word that was cut at the end of a line which is now inside one. */
const inLine = /(?<![\p{L}-])(\p{L}+(?:-\p{L}+)*)[-\u2010] (\p{L}+)/gu;

/** The words a document is known to use, in small letters, hyphenated ones whole. */
export type Vocabulary = ReadonlySet<string>;

/** Collects the words of texts, leaving out a word that a hyphen cuts at the end of a line. */
export function collectWords(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      (
        text
          .replace(/\[\^\d+\]|\*/g, ' ')
          .replace(/\S+[-\u00ad\u2010]\s*$/, '')
          .match(/[\p{L}\p{M}]+(?:[-‑’'][\p{L}\p{M}]+)*/gu) ?? []
      ).map((word) => word.toLowerCase().replaceAll('‑', '-')),
    ),
  );
}

/**
 * Joins the lines of one block. A hyphen at the end of a line is kept or taken out if the other words of the document
 * show which; if they do not, the blank stays behind it, and the reader of the transcription refuses it with its line.
 */
export function joinLines(
  lines: readonly { readonly place: string; readonly text: string }[],
  vocabulary: Vocabulary,
): { text: string; remarks: Remark[] } {
  const remarks: Remark[] = [];
  let text = '';
  for (const line of lines) {
    const next = line.text;
    const [, head] = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u00ad\u2010‑]\*?$/u.exec(text) ?? [];
    const [rest] = /^[\p{L}\p{M}]+/u.exec(next.replace(/^\*/, '')) ?? [];
    if (text === '') text = next;
    else if (head && rest && !suspended.test(next.replace(/^\*/, ''))) {
      const choice = text.replace(/\*$/, '').endsWith('\u00ad')
        ? 'dropped'
        : chooseHyphen(head, rest, vocabulary);
      if (choice === 'unsure')
        remarks.push({
          place: line.place,
          text: `“${head}- ${rest}”: nothing shows whether the hyphen belongs to the word`,
        });
      else
        remarks.push({
          place: line.place,
          text: `“${choice === 'dropped' ? head + rest : `${head}-${rest}`}”: hyphen at the end of a line ${choice}`,
        });
      if (choice === 'dropped') text = mend(text.replace(/[-\u00ad\u2010‑](\*?)$/, '$1'), next);
      else text = choice === 'kept' ? mend(text, next) : `${text} ${next}`;
    } else if (/[/—]$|\d–$/.test(text)) text = mend(text, next);
    else text = mend(`${text} `, next);
  }
  const mended = text
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(inLine, (found, head: string, rest: string) => {
      const choice = suspended.test(rest) ? 'unsure' : chooseHyphen(head, rest, vocabulary);
      if (choice === 'unsure') return found;
      const word = choice === 'kept' ? `${head}-${rest}` : head + rest;
      remarks.push({
        place: lines[0]?.place ?? '',
        text: `“${word}”: blank after its hyphen taken out, hyphen ${choice}`,
      });
      return word;
    });
  return { text: mended, remarks };
}

/** Puts two pieces together; italics that end with the one and begin with the other go on. */
function mend(text: string, next: string): string {
  const [, blank] = /\*(\s*)$/.exec(text) ?? [];
  const isOpen = (text.replace(/\*\s*$/, '').match(/\*/g)?.length ?? 0) % 2 === 1;
  return blank !== undefined && isOpen && next.startsWith('*')
    ? text.replace(/\*\s*$/, blank) + next.slice(1)
    : text + next;
}

function chooseHyphen(
  head: string,
  rest: string,
  vocabulary: Vocabulary,
): 'kept' | 'dropped' | 'unsure' {
  const [first, second] = [head.toLowerCase(), rest.toLowerCase()];
  if (/^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/.test(first) && numeral.test(second))
    return 'kept';
  const whole = vocabulary.has(first + second);
  const hyphened = [...vocabulary].some(
    (word) =>
      word === `${first}-${second}` ||
      word.startsWith(`${first}-${second}-`) ||
      word.endsWith(`-${first}-${second}`),
  );
  if (whole !== hyphened) return whole ? 'dropped' : 'kept';
  if (whole) return 'unsure';
  const [last = first] = first.split('-').slice(-1);
  const knowsFirst =
    vocabulary.has(last) || [...vocabulary].some((word) => word.startsWith(`${last}-`));
  return (knowsFirst || first.includes('-')) && vocabulary.has(second) ? 'kept' : 'unsure';
}
