import { stripMarks } from '../line/clean-markup.ts';

const closers = String.raw`["”’')\]]*$`;
const finished = new RegExp(String.raw`(?:[.;:!?]|[;,] (?:and|or))${closers}`);
const complete = new RegExp(String.raw`[.!?]${closers}`);
const semicolon = new RegExp(String.raw`;(?: and| or)?${closers}`);

/** The words without marks; digits behind the last sign are, in all likelihood, a mark that lost its form. */
function strip(text: string): string {
  return stripMarks(text)
    .trimEnd()
    .replace(/(?<=[.;:,]["”’')\]]*) ?\d{1,3}$/, '');
}

/** Every unit ends with a full stop, a semicolon, a colon, or “; and”. */
export function isFinished(text: string): boolean {
  return finished.test(strip(text));
}

/** A preambular paragraph may end with a comma too. */
export function isFinishedPreamble(text: string): boolean {
  return isFinished(text) || strip(text).endsWith(',');
}

/** Only a full stop ends a footnote, or a paragraph of a declaration with all its subparagraphs. */
export function isComplete(text: string): boolean {
  return complete.test(strip(text));
}

/** Each operative paragraph of a resolution but the last ends so. */
export function endsWithSemicolon(text: string): boolean {
  return semicolon.test(strip(text));
}

/** A colon promises subparagraphs. */
export function opensList(text: string): boolean {
  return strip(text).endsWith(':');
}
