import { stripMarks } from '../clean-markup.ts';

const closers = String.raw`["”’')\]]*$`;
const finished = new RegExp(String.raw`(?:[.;:!?]|[;,] (?:and|or))${closers}`);
const complete = new RegExp(String.raw`[.!?]${closers}`);
const semicolon = new RegExp(String.raw`;(?: and| or)?${closers}`);

/** Every unit ends with a full stop, a semicolon, a colon, or “; and”. */
export function isFinished(text: string): boolean {
  return finished.test(stripMarks(text).trimEnd());
}

/** A preambular paragraph may end with a comma too. */
export function isFinishedPreamble(text: string): boolean {
  return isFinished(text) || stripMarks(text).trimEnd().endsWith(',');
}

/** Only a full stop ends a footnote, or a paragraph of a declaration with all its subparagraphs. */
export function isComplete(text: string): boolean {
  return complete.test(stripMarks(text).trimEnd());
}

/** Each operative paragraph of a resolution but the last ends so. */
export function endsWithSemicolon(text: string): boolean {
  return semicolon.test(stripMarks(text).trimEnd());
}

/** A colon promises subparagraphs. */
export function opensList(text: string): boolean {
  return stripMarks(text).trimEnd().endsWith(':');
}
