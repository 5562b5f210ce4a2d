/** A block of a document as its format shows it, before anyone asks what it says. */
export interface SourceBlock {
  /** Where it stands in the file, for people: `page 2`, `line 14`. */
  readonly place: string;
  readonly page?: number;
  readonly kind: 'text' | 'heading' | 'footnote' | 'furniture';
  /** Its words on one line; `[^9]` is the mark of footnote 9, `*…*` is italic. */
  readonly text: string;
  /** Of a heading: 1 is the highest. */
  readonly depth?: number;
  /** How deep it is set in, in steps: 0 is the margin. */
  readonly step?: number;
  /** Of furniture: what it was taken for. */
  readonly what?: string;
}

/** The lines of one page, parted by what they are. */
export interface PageParts<Line> {
  readonly page: number;
  readonly head: readonly Line[];
  readonly text: readonly Line[];
  readonly notes: readonly Line[];
  readonly foot: readonly Line[];
}

/** Something that was decided, or could not be, while a file was read. */
export interface Remark {
  readonly place: string;
  readonly text: string;
}

/** A document in the one form that every format is read into. */
export interface SourceDocument {
  readonly format: 'docx' | 'pdf' | 'html' | 'md' | 'txt';
  readonly blocks: readonly SourceBlock[];
  /** Whether the format shows where a block begins, so that none can be the rest of another. */
  readonly showsBlocks: boolean;
  readonly remarks: readonly Remark[];
  /** The words of the file, read in a second way: what the law of the conversion is held to. */
  readonly witness: readonly string[];
}
