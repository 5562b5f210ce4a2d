import type { LineReading } from '../../src/schema/repair.ts';
import type { Line } from './line/apply-repairs.ts';
import { classifyLine } from './line/classify-line.ts';
import { cleanMarkup, stripMarks } from './line/clean-markup.ts';
import { ImportError, quoteEnd } from './line/import-error.ts';
import { checkEnds } from './structure/check-ends.ts';
import { checkWords } from './structure/check-words.ts';
import { isFormula } from './structure/closing.ts';
import type { BodyBuilder } from './structure/body-builder.ts';
import type { ParsedTranscription } from './structure/parsed.ts';
import { isComplete, isFinished } from './structure/sentence-end.ts';
import type { LineInPlace } from './structure/reader-state.ts';
import { TranscriptionReader } from './structure/transcription-reader.ts';

/** What a list of repairs says of how its transcription is read. */
export interface ReadingRules {
  readonly readings?: readonly LineReading[];
  /** Whether the words of the resolution stay lines of the front matter. */
  readonly keepsFront?: boolean;
}

/**
 * Reads the repaired lines of a transcription.
 * A line of plain text goes on with the sentence a page break or a block of footnotes has cut.
 * @throws ImportError for a number, letter or footnote out of order, a sentence that stops or starts nowhere, a line
 * inside a sentence that may not belong to it, a shape that is out of reach, and markup that no rule reads
 */
export function parseTranscription(
  file: string,
  lines: readonly Line[],
  rules: ReadingRules = {},
): ParsedTranscription {
  const reader = openReader(file, lines, rules);
  const { readings = [] } = rules;
  for (const line of placeLines(lines)) reader.take(line);
  const bodies = reader.bodies;
  const end = lines.findLast(({ text }) => text.trim() !== '')?.number ?? 1;
  bodies.forEach((builder) => numberTheOnly(builder));
  const empty = bodies.find(({ body }) => body.paragraphs.length === 0);
  if (empty && !(bodies.length > 1 && empty === bodies[0] && !empty.open))
    throw new ImportError(
      file,
      empty.body.title[0]?.line ?? 1,
      'no numbered paragraph',
      'a paragraph 1',
    );
  const { open, headings } = bodies.at(-1) as BodyBuilder;
  if (open && !isFinished(open.text))
    throw new ImportError(
      file,
      end,
      `the end of the file after the unfinished ${quoteEnd(stripMarks(open.text))}`,
      `the rest of ${open.label}`,
    );
  const [loose] = headings;
  if (loose)
    throw new ImportError(
      file,
      loose.line,
      `the ${loose.label} with nothing under it`,
      'a paragraph under each heading',
    );
  const parsed = reader.parsed;
  checkEnds(file, parsed, readings, end);
  checkWords(file, parsed, readings);
  return parsed;
}

/**
 * Reads what can be read, unchecked: a line that would be refused is taken for
 * what it most likely is. Enough to look for
 * marks in a transcription of which an editor has to say something first.
 */
export function sketchTranscription(
  file: string,
  lines: readonly Line[],
  rules: ReadingRules = {},
): ParsedTranscription {
  const reader = openReader(file, lines, rules);
  for (const line of placeLines(lines))
    try {
      reader.take(line);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      reader.takeAnyway(line);
    }
  return reader.parsed;
}

function openReader(
  file: string,
  lines: readonly Line[],
  { readings = [], keepsFront = false }: ReadingRules,
): TranscriptionReader {
  const hasFormula = lines.some(({ text }) => isFormula(cleanMarkup(text)));
  return new TranscriptionReader(file, readings, keepsFront, hasFormula);
}

/** The only operative paragraph of a resolution is printed without its number: the last one, which ends with a full stop. */
function numberTheOnly({ body, open }: BodyBuilder): void {
  const only = body.preamble.at(-1);
  if (body.paragraphs.length > 0 || !body.formula || !only || !open || !isComplete(open.text))
    return;
  body.preamble.pop();
  only.number = 1;
  only.unnumbered = true;
  body.paragraphs.push(only);
}

/** Each line with its neighbours, and whether it stands elsewhere too. */
function placeLines(lines: readonly Line[]): LineInPlace[] {
  const kinds = lines.map(({ text }) => classifyLine(text));
  const fold = (text: string) => text.trim().replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  lines.forEach(({ text }, at) => {
    if (kinds[at]?.kind === 'text') counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  });
  return lines.map((line, at) => {
    const rest = kinds.slice(at + 1, at + 200);
    const next = rest.find(
      ({ kind }) => kind !== 'blank' && kind !== 'rule' && kind !== 'footnote',
    );
    const marked = rest.find(({ kind }) => kind === 'subparagraph' || kind === 'paragraph');
    return {
      ...line,
      before: lines[at - 1]?.text ?? '',
      after: lines[at + 1]?.text ?? '',
      goesOn: next?.kind === 'text' || next?.kind === 'heading',
      following: marked?.kind === 'subparagraph' ? marked.letter : undefined,
      repeated: (counts.get(fold(line.text)) ?? 0) > 1,
    };
  });
}
