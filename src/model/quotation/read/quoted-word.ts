/** A word of a quotation as it was pasted. */
export interface QuotedWord {
  readonly folded: string;
  /** As it was pasted, without signs that nobody sees. */
  readonly text: string;
  /** Characters of the pasted text. */
  readonly start: number;
  readonly end: number;
  /** Whether words are said to be left out before it. */
  readonly afterOmission: boolean;
  /** Whether a sign stands behind it as behind the number of a paragraph: `12.`, `d)`. */
  readonly pointed: boolean;
  /** Whether it stands in square brackets, as what a quoter puts in. */
  readonly bracketed: boolean;
}

/** A pasted passage, read. */
export interface ReadPassage {
  readonly words: readonly QuotedWord[];
  /** The passage with blanks in the place of what was taken out, as long as before. */
  readonly text: string;
  /** What the quoter says about the quotation: `[sic]`, `(emphasis added)`. */
  readonly remarks: readonly string[];
  /** Headings of this site that were copied with the paragraphs. */
  readonly headings: readonly string[];
  /** A number or letter before it that is no number of the paragraph. */
  readonly listNumber?: string;
  /** What a page break brought between two words. */
  readonly pageMatter: readonly string[];
}
