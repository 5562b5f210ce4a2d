import type { Bis } from '../line/classify-line.ts';

/** Words of a transcription that belong together, and the line on which they begin. */
export interface ParsedUnit {
  /** What it is, for messages: `paragraph 18 (d)`. */
  readonly label: string;
  readonly line: number;
  text: string;
}

/** A unit with what may follow its first block. */
export interface ParsedWords extends ParsedUnit {
  readonly more: ParsedUnit[];
  tail?: ParsedUnit;
}

export interface ParsedPoint extends ParsedWords {
  readonly letter: string;
  readonly points: ParsedPoint[];
}

export interface ParsedHeading extends ParsedUnit {
  readonly mark: string | undefined;
  /** Depth of the heading as the file shows it, if it does. */
  readonly depth: number | undefined;
}

export interface ParsedParagraph extends ParsedWords {
  number: number;
  readonly bis: Bis | undefined;
  unnumbered: boolean;
  readonly headings: ParsedHeading[];
  readonly points: ParsedPoint[];
}

export interface ParsedFootnote extends ParsedUnit {
  readonly number: number;
}

/** A run of paragraphs with numbers of its own: the resolution or declaration, or an annex. */
export interface ParsedBody {
  /** `Annex II` and its title, line by line; empty for the first. */
  readonly title: ParsedUnit[];
  formula: ParsedUnit | undefined;
  readonly preamble: ParsedParagraph[];
  readonly paragraphs: ParsedParagraph[];
  readonly closing: ParsedUnit[];
}

/** What one line, or a run of lines, was taken for. */
export interface Reading {
  readonly line: number;
  readonly what: string;
  readonly text: string;
  /** Why it is unsure, and what to write to say otherwise. */
  readonly doubt?: string;
}

export interface ParsedTranscription {
  readonly frontMatter: ParsedUnit[];
  readonly bodies: readonly ParsedBody[];
  readonly footnotes: ParsedFootnote[];
  readonly readings: readonly Reading[];
}

/** The paragraphs of all bodies, preambles included, in the order of the document. */
export function listParagraphs(bodies: readonly ParsedBody[]): ParsedParagraph[] {
  return bodies.flatMap(({ preamble, paragraphs }) => [...preamble, ...paragraphs]);
}

/** Every run of words of a paragraph in the order of the document: headings, blocks, subparagraphs, tail. */
export function listUnits(paragraph: ParsedParagraph): ParsedUnit[] {
  return [...paragraph.headings, ...listWords(paragraph)];
}

/** The words of a unit, block by block, with its subparagraphs. */
export function listWords(unit: ParsedWords & { readonly points: ParsedPoint[] }): ParsedUnit[] {
  return [unit, ...unit.more, ...unit.points.flatMap(listWords), ...(unit.tail ? [unit.tail] : [])];
}
