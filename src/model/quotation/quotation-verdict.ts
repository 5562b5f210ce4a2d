import type { Voice } from './voice.ts';

/** The verdicts, the gravest first: in this order a report lists them. */
export const verdicts = [
  'words left out that change the sense',
  'altered',
  'joined',
  'not found',
  'words left out',
  'a speaker’s words',
  'word for word',
] as const;

export type Verdict = (typeof verdicts)[number];

/** A stretch of a quotation beside the official words. */
export interface QuotationPiece {
  /**
   * `omitted`: left out, and the quotation says so; `missing`: left out without a sign; `added`: stands in the quotation only;
   * `moved`: official words, in another place than theirs.
   */
  readonly kind: 'kept' | 'omitted' | 'missing' | 'added' | 'moved';
  readonly text: string;
}

/** Characters of a unit. */
export interface QuotedSpan {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** A place in the official text where quoted words stand. */
export interface QuotedPlace {
  readonly units: readonly string[];
  readonly spans: readonly QuotedSpan[];
  /** The official words from the first to the last that is quoted, with what the quotation leaves out and puts in. */
  readonly pieces: readonly QuotationPiece[];
  /** Words left out, and how many of them are said to be. */
  readonly leftOut: { readonly marked: number; readonly unmarked: number };
  /** Negations, conditions and limits among the words left out or put in. */
  readonly senseWords: readonly string[];
}

/** What became of a quotation. */
export interface QuotationVerdict {
  readonly verdict: Verdict;
  /** Where it stands: every place of words that are official, the place that was altered, each part of what was joined, the nearest passage. */
  readonly places: readonly QuotedPlace[];
  /** Whether punctuation or hyphens differ. */
  readonly signsDiffer: boolean;
  /** Whether parts of a paragraph stand in another order. */
  readonly reordered: boolean;
  /** Other units with nearly the same words, the nearest first. */
  readonly alsoLike: readonly string[];
  /** Speakers and reports that have the words. */
  readonly voices: readonly Voice[];
  /** Speakers whose words come nearest to what is not found. */
  readonly nearVoices: readonly Voice[];
  /** What was left out of account, in sentences. */
  readonly notes: readonly string[];
}
