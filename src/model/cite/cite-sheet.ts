import type { CitationStyle } from './style/citation-style.ts';
import type { CitedDocument } from './style/cited.ts';

/** Something that can be cited, with its citation in every style: one entry of `/2025/12.cite.json`. */
export interface CiteEntry {
  /** `2025/12`, `2025/fn-9`, `2025`, `statement/2025/guy-ryder` */
  readonly id: string;
  /** Name in a list of choices: `(d)`. */
  readonly name: string;
  /** Full address. */
  readonly address: string;
  /** Number and words to quote, a line for each part. */
  readonly lines: readonly string[];
  /** Asterisks enclose italics; a line break parts the form in the text from the entry in the list of references. */
  readonly citations: Readonly<Record<CitationStyle, string>>;
}

/** Everything that can be cited on one page. */
export interface CiteSheet {
  readonly edition: string;
  /** The resolution behind the units: what a citation of several of them is made from. */
  readonly document?: CitedDocument;
  readonly units: readonly CiteEntry[];
}
