import type { RepairsRecord } from '../../src/schema/repair.ts';
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
 * @throws ImportError where a repair or a listed line occurs never or more than once, or a repair changes words
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
  listed.notOfRecord.forEach(({ line, why }, index) => {
    const found = kept.filter(({ text }) => text.trimEnd() === line.trimEnd());
    const only = takeOnly(found, `the line ${quoteStart(line)} (${why})`, ['notOfRecord', index]);
    left.push(only);
    kept = kept.filter((candidate) => candidate !== only);
  });
  listed.repairs.forEach(({ find, replace, unit, what }, index) => {
    if (!keepsWords(find, replace))
      throw new ImportError(
        place.file,
        place.lineOf(['repairs', index]),
        `a repair of ${unit} that changes words (${what})`,
        'a repair that adds, drops or moves footnote marks only',
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

/** A repair may add, drop or move marks, and turn a bare number into a mark; nothing else. */
function keepsWords(before: string, after: string): boolean {
  const [found, made] = [before, after].map((text) =>
    readWords(cleanMarkup(text).replace(/\[\^\d+\]/g, ' ')),
  ) as [string[], string[]];
  const marks = readMarks(cleanMarkup(after)).map(String);
  let at = 0;
  for (const word of found)
    if (word === made[at]) at++;
    else if (!marks.includes(word)) return false;
  return at === made.length;
}
