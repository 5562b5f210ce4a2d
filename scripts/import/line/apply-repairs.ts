import type { RepairsRecord } from '../../../src/schema/repair.ts';
import { cleanMarkup, readMarks } from './clean-markup.ts';
import { ImportError, quoteStart } from './import-error.ts';
import { readWords } from './word-law.ts';

/** A line of the transcription after repair; `number` is its place in the file, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Where the list of repairs stands, so that a fault in it can be named. */
export interface RepairsPlace {
  readonly file: string;
  /** Line of the value at a path of keys, from 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Makes the listed repairs and takes out the lines that are not text of record.
 * @throws ImportError if a repair or a listed line does not occur as often as it should, or a repair changes words
 */
export function applyRepairs(
  file: string,
  lines: readonly string[],
  listed: Pick<RepairsRecord, 'repairs' | 'notOfRecord'>,
  place: RepairsPlace = { file, lineOf: () => 1 },
): { kept: Line[]; left: Line[] } {
  let kept = lines.map((text, index) => ({ number: index + 1, text }));
  const left: Line[] = [];
  const takeOnly = (found: readonly Line[], what: string, path: readonly PropertyKey[]): Line => {
    const [only, second] = found;
    if (!only)
      throw new ImportError(
        place.file,
        place.lineOf(path),
        `${what} nowhere in ${file}`,
        'it exactly once',
      );
    if (second)
      throw new ImportError(
        file,
        second.number,
        `${what} ${found.length} times`,
        'it exactly once',
      );
    return only;
  };
  listed.notOfRecord.forEach(({ line, times, at, why }, index) => {
    const found = kept.filter(
      ({ text, number }) => text.trim() === line.trim() && (at?.includes(number) ?? true),
    );
    const what = `the line ${quoteStart(line)} (${why})`;
    const absent = at?.find((number) => !found.some((one) => one.number === number));
    if (absent !== undefined)
      throw new ImportError(
        place.file,
        place.lineOf(['notOfRecord', index]),
        `${what} not at line ${absent} of ${file}`,
        'it at each line that the list names',
      );
    if (at === undefined && times === undefined) takeOnly(found, what, ['notOfRecord', index]);
    else if (times !== undefined && found.length !== times)
      throw new ImportError(
        place.file,
        place.lineOf(['notOfRecord', index]),
        `${what} ${found.length} times in ${file}`,
        `it ${times} times, as the list says`,
      );
    left.push(...found);
    kept = kept.filter((candidate) => !found.includes(candidate));
  });
  listed.repairs.forEach(({ find, replace, unit, what }, index) => {
    if (!keepsWords(find, replace))
      throw new ImportError(
        place.file,
        place.lineOf(['repairs', index]),
        `a repair of ${unit} that changes words (${what})`,
        'a repair that adds, drops or moves footnote marks, or joins a word cut by a hyphen',
      );
    const found = kept.flatMap((line) =>
      line.text
        .split(find)
        .slice(1)
        .map(() => line),
    );
    const only = takeOnly(found, `${quoteStart(find)} (repair of ${unit}: ${what})`, [
      'repairs',
      index,
    ]);
    kept = kept.map((line) =>
      line === only ? { ...line, text: line.text.replace(find, () => replace) } : line,
    );
  });
  return { kept, left };
}

/**
 * A repair may add, drop or move marks, turn a bare or glued number into a mark, join a word that a hyphen cuts, and set
 * the full stop after the number that begins a line; nothing else.
 */
function keepsWords(before: string, after: string): boolean {
  const [found, made] = [before, after].map((text) =>
    readWords(cleanMarkup(text.replace(/^(\s*\d+)\.?(?=\s)/, '$1')).replace(/\[\^\d+\]/g, ' ')),
  ) as [string[], string[]];
  const marks = readMarks(cleanMarkup(after)).map(String);
  let at = 0;
  for (const [index, word] of found.entries())
    if (word === made[at] || isWithoutMark(word, made[at], marks)) at++;
    else if (isCut(word, made[at], before)) found[index + 1] = made[at] ?? '';
    else if (!marks.includes(word)) return false;
  return at === made.length;
}

/** Whether a word is another with the number of a mark behind it: `Persons1`, `20172`. */
function isWithoutMark(word: string, made: string | undefined, marks: readonly string[]): boolean {
  return made !== undefined && word.startsWith(made) && marks.includes(word.slice(made.length));
}

/** Whether a word is the first half of another, which a blank, with or without a hyphen, cuts in the text before: `coopera- tion`. */
function isCut(word: string, made: string | undefined, before: string): boolean {
  if (made === undefined) return false;
  return ['', '-'].some((join) => {
    const rest = made.startsWith(word + join) ? made.slice(word.length + join.length) : '';
    return rest !== '' && new RegExp(`${word}[-\u2010] ${rest}`, 'u').test(before);
  });
}
