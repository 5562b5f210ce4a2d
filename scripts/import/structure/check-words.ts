import type { LineReading } from '../../../src/schema/repair.ts';
import { ImportError } from '../line/import-error.ts';
import { findBareMarks } from './bare-mark.ts';
import {
  listParagraphs,
  listWords,
  type ParsedParagraph,
  type ParsedTranscription,
  type ParsedUnit,
} from './parsed.ts';
import { nextLabels } from './point-order.ts';
import { isSaid } from './said.ts';

/** “age- and gender-sensitive”: a hyphen that rightly stands before a blank. */
export const suspended = /^(?:and|or|to|nor|but|as|than|rather|versus|through)\b/i;

/** Short words that also begin or end a longer one. */
const plain = new Set(
  'a all an any as at be body by can day each end ever every for here in into it long may more no not of off on one or other out over part self side so some state there thing time to under up upon us way well what when where while who with within world'.split(
    ' ',
  ),
);

/**
 * Looks into the words for what is not theirs: a word cut by a hyphen at the end of a line, the next paragraph's number
 * or the next letter inside a unit.
 * @throws ImportError naming the line of the unit
 */
export function checkWords(
  file: string,
  parsed: ParsedTranscription,
  rules: readonly LineReading[],
): void {
  const counts = countWords(listParagraphs(parsed.bodies).flatMap(listWords));
  for (const paragraph of listParagraphs(parsed.bodies)) {
    for (const unit of listWords(paragraph)) {
      if (isSaid(unit, 'as-printed', rules)) continue;
      const [cut, , second] = /(\p{L}+)[-\u2010] (\p{L}+)/u.exec(unit.text) ?? [];
      if (cut && second && !suspended.test(second))
        throw new ImportError(
          file,
          unit.line,
          `a word cut by a hyphen in ${unit.label}, “${cut}”`,
          `“${cut.replace(/[-\u2010] /, '')}” or “${cut.replace(' ', '')}”, by a repair`,
        );
      const [glued] = /\S*\p{L}\*\p{L}\S*/u.exec(unit.text) ?? [];
      if (glued)
        throw new ImportError(
          file,
          unit.line,
          `italics that begin or end inside a word in ${unit.label}, “${glued}”`,
          'a blank between two words, or italics of the whole word',
        );
      const halves = findHalves(unit.text, counts);
      if (halves)
        throw new ImportError(
          file,
          unit.line,
          `a word cut by a blank in ${unit.label}, “${halves}”`,
          `“${halves.replace(' ', '')}”, by a repair; or a reading as-printed`,
        );
      checkGlued(file, paragraph, unit);
    }
  }
}

function countWords(units: readonly ParsedUnit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of units)
    for (const [word] of text.matchAll(/\p{L}+(?:[-’]\p{L}+)*/gu))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

/**
 * Two neighbours that make one word of the document, of which at least one stands nowhere else: “includi ng”; or a word
 * with a blank before its hyphen or its apostrophe.
 */
function findHalves(text: string, counts: ReadonlyMap<string, number>): string | null {
  const [parted] = /\p{L}+ (?:-\p{L}+|[’']s\b)/u.exec(text) ?? [];
  if (parted) return parted;
  for (const [pair, first = '', second = ''] of text.matchAll(
    /(?<![\p{L}’-])(\p{L}+) (?=(\p{Ll}+)(?![\p{L}’-]))/gu,
  )) {
    const known = counts.get((first + second).toLowerCase()) ?? 0;
    const rare = Math.min(counts.get(first.toLowerCase()) ?? 0, counts.get(second) ?? 0);
    if (known > 0 && rare <= 1 && !isWord(first, second)) return `${pair}${second}`;
  }
  return null;
}

/** Words that stand alone as well as in another: “over all”, “some times”. */
function isWord(...words: readonly string[]): boolean {
  return words.every((word) => plain.has(word.toLowerCase()));
}

/** Whether a reading says that hyphens and digits of a unit stand as the document prints them. */
export /**
 * Digits that may be marks of footnotes are marks or are said to be printed so.
 * @throws ImportError for a digit glued to a word
 */
function checkBareMarks(
  file: string,
  parsed: ParsedTranscription,
  rules: readonly LineReading[],
): void {
  for (const unit of listParagraphs(parsed.bodies).flatMap(listWords)) {
    if (isSaid(unit, 'as-printed', rules)) continue;
    const [bare] = findBareMarks(unit.text);
    if (bare)
      throw new ImportError(
        file,
        unit.line,
        `the digits of “${bare.shown}” in ${unit.label}, which may be the mark of footnote ${bare.number}`,
        `“${bare.replaced}”, by a repair; or a reading as-printed, if they are no mark`,
      );
  }
}

function checkGlued(file: string, paragraph: ParsedParagraph, unit: ParsedUnit): void {
  const [next] = /(?<=[,;](?:\[\^\d+\])? )\*\p{Lu}\p{Ll}+(?:ing|ed)\b/u.exec(unit.text) ?? [];
  if (next && paragraph.label.startsWith('preambular'))
    throw new ImportError(
      file,
      unit.line,
      `“${next.slice(1)}”, as a paragraph begins, inside ${unit.label}`,
      'each preambular paragraph on a line of its own; or a reading as-printed',
    );
  if (!paragraph.unnumbered && paragraph.label.startsWith('paragraph')) {
    const next = paragraph.number + 1;
    if (new RegExp(String.raw`[.;:”’)\]\d]\s*${next}\.\s+[\p{Lu}“*]`, 'u').test(unit.text))
      throw new ImportError(
        file,
        unit.line,
        `the number ${next} inside ${unit.label}`,
        `paragraph ${next} on a line of its own`,
      );
  }
  const [, letter] = /\((\w+)\)$/.exec(unit.label) ?? [];
  if (letter === undefined || unit === paragraph) return;
  for (const next of nextLabels(letter, 'letter'))
    if (new RegExp(String.raw`[.;,](?: and| or)? \(${next}\) `).test(unit.text))
      throw new ImportError(
        file,
        unit.line,
        `(${next}) inside ${unit.label}`,
        `subparagraph (${next}) on a line of its own`,
      );
}
