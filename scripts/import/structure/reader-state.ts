import type { LineReading } from '../../../src/schema/repair.ts';
import type { Line } from '../line/apply-repairs.ts';
import { cleanMarkup, findUnreadMarkup, stripMarks } from '../line/clean-markup.ts';
import { ImportError, quoteEnd, quoteStart } from '../line/import-error.ts';
import { BodyBuilder } from './body-builder.ts';
import { looksLikeHeading } from './heading.ts';
import { findEdge, findIntruder } from './intruder.ts';
import type { ParsedFootnote, ParsedTranscription, ParsedUnit, Reading } from './parsed.ts';
import { isComplete, isFinished, isFinishedPreamble } from './sentence-end.ts';

/** Which part of a document is being read. */
export type Zone = 'front' | 'title' | 'preamble' | 'paragraphs' | 'closing';

/** A line with what its neighbours show. */
export interface LineInPlace extends Line {
  readonly before: string;
  readonly after: string;
  readonly goesOn: boolean;
  /** The letter of the next subparagraph before the next paragraph. */
  readonly following: string | undefined;
  readonly repeated: boolean;
}

/** What is known of a transcription while it is read, and the ways to refuse a line. */
export class ReaderState {
  readonly frontMatter: ParsedUnit[] = [];

  readonly footnotes: ParsedFootnote[] = [];

  readonly readings: Reading[] = [];

  readonly bodies: BodyBuilder[] = [new BodyBuilder()];

  protected zone: Zone = 'front';

  protected openNote: ParsedFootnote | undefined;

  protected readonly file: string;

  protected readonly rules: readonly LineReading[];

  protected readonly keepsFront: boolean;

  /** Whether “The General Assembly” is still to come: what stands before it is the masthead. */
  protected readonly hasFormula: boolean;

  constructor(
    file: string,
    rules: readonly LineReading[],
    keepsFront: boolean,
    hasFormula: boolean,
  ) {
    this.file = file;
    this.rules = rules;
    this.keepsFront = keepsFront;
    this.hasFormula = hasFormula;
  }

  /** Everything that was read so far. */
  get parsed(): ParsedTranscription {
    const { frontMatter, footnotes, readings } = this;
    return { frontMatter, bodies: this.bodies.map(({ body }) => body), footnotes, readings };
  }

  protected get body(): BodyBuilder {
    return this.bodies.at(-1) as BodyBuilder;
  }

  protected isHeading({ text: raw }: LineInPlace, text: string): boolean {
    return /^\s*\*\*[^*]+\*\*\s*$/.test(raw) || looksLikeHeading(text);
  }

  /** Whether the open words, if any, may end here. */
  protected isDone(): boolean {
    const { open } = this.body;
    return (
      !open || (this.zone === 'preamble' ? isFinishedPreamble(open.text) : isFinished(open.text))
    );
  }

  protected canClose(): boolean {
    return (
      this.zone === 'closing' || this.zone === 'front' || isComplete(this.body.open?.text ?? '')
    );
  }

  /** Whether a line is a piece of the masthead, as a running title is. */
  protected isOfTitle(text: string): boolean {
    const words = text.replace(/[*#]+/g, '').trim();
    return (
      words.length > 15 &&
      this.frontMatter.some((front) => front.text.replaceAll('*', '').includes(words))
    );
  }

  protected refuseIntruder(line: LineInPlace): void {
    const { open } = this.body;
    const what = findIntruder(line, line.repeated || this.isOfTitle(line.text));
    if (!open || what === null) return;
    throw this.fault(
      line,
      `${what}, ${quoteStart(line.text.trim())}, inside the unfinished ${quoteEnd(stripMarks(open.text))}`,
      `the rest of ${open.label}: list the line under notOfRecord, or say under readings that it is heading or text`,
    );
  }

  /** Refuses what stands at the edges of pages where a paragraph without a number may begin. */
  protected refuseEdge(line: LineInPlace, text: string, where: string, expected: string): void {
    const edge = findEdge(text);
    const comesAgain = (line.repeated || this.isOfTitle(text)) && !isFinishedPreamble(text);
    if (edge === null && !comesAgain) return;
    throw this.fault(
      line,
      `${edge ?? 'a line that stands elsewhere too, as running heads do'}, ${quoteStart(text)}, ${where}`,
      `${expected}: list the line under notOfRecord, or say under readings what it is`,
    );
  }

  protected read(line: Line, text: string): string {
    const clean = cleanMarkup(text);
    const unread = findUnreadMarkup(clean);
    if (unread === null) return clean;
    throw this.fault(
      line,
      `the markup ${quoteStart(unread)}`,
      'footnote marks, emphasis and dead links [words](#) only',
    );
  }

  protected say(line: Line, what: string, text: string, doubt?: string): void {
    this.readings.push({ line: line.number, what, text, ...(doubt !== undefined && { doubt }) });
  }

  protected fault(line: Line, found: string, expected: string): ImportError {
    return new ImportError(this.file, line.number, found, expected);
  }

  protected cutOff(line: Line, next: string): ImportError {
    const { open } = this.body;
    const text = stripMarks(open?.text ?? '');
    return text === ''
      ? this.fault(line, next, `the words of ${open?.label}`)
      : this.fault(
          line,
          `${next} after the unfinished ${quoteEnd(text)}`,
          `the rest of ${open?.label}`,
        );
  }
}
