import type { RepairsRecord } from '../../src/schema/repair.ts';
import { ImportError, quoteStart } from './import-error.ts';
import { readWords } from './word-law.ts';

/** A line of the transcription after repair; `number` is its place in the file, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * Makes the listed repairs and takes out the lines that are not text of record.
 * @throws ImportError where a repair or a listed line occurs never or more than once, or a repair changes words
 */
export function applyRepairs(
  file: string,
  lines: readonly string[],
  listed: Pick<RepairsRecord, 'repairs' | 'notOfRecord'>,
): { kept: Line[]; left: Line[] } {
  let kept = lines.map((text, index) => ({ number: index + 1, text }));
  const left: Line[] = [];
  for (const { line, why } of listed.notOfRecord) {
    const [only, ...more] = kept.filter(({ text }) => text.trimEnd() === line.trimEnd());
    if (!only || more.length > 0)
      throw onceOnly(file, more[0]?.number ?? 1, `the line ${quoteStart(line)} (${why})`, only ? more.length + 1 : 0);
    left.push(only);
    kept = kept.filter((candidate) => candidate !== only);
  }
  for (const { find, replace, unit, what } of listed.repairs) {
    if (!sameWords(find, replace))
      throw new ImportError(file, 1, `a repair of ${unit} that changes words (${what})`, 'a repair that moves or marks only');
    const places = kept.flatMap((line) => line.text.split(find).slice(1).map(() => line));
    const [only, ...more] = places;
    if (!only || more.length > 0)
      throw onceOnly(file, more[0]?.number ?? 1, `${quoteStart(find)} (repair of ${unit}: ${what})`, places.length);
    kept = kept.map((line) =>
      line === only ? { ...line, text: line.text.replace(find, () => replace) } : line,
    );
  }
  return { kept, left };
}

function onceOnly(file: string, line: number, what: string, times: number): ImportError {
  return new ImportError(file, line, `${what} ${times} times`, 'it exactly once');
}

/** A repair may add, drop or move note numbers and nothing else. */
function sameWords(before: string, after: string): boolean {
  const letters = (text: string) => readWords(text).filter((word) => !/^\d+$/.test(word)).join(' ');
  return letters(before) === letters(after);
}
