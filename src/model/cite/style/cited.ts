/** A declaration and its resolution. */
export interface CitedDocument {
  /** `A/RES/80/9` */
  readonly symbol: string;
  readonly annex: boolean;
  /** How many annexes the resolution has, if it has more than one. */
  readonly annexCount?: number | undefined;
  readonly title: string;
  /** Day of adoption, `2025-11-24`. */
  readonly adopted: string;
}

/** A declaration, or a place in it. */
export interface CitedText extends CitedDocument {
  readonly kind: 'text';
  /** Locator of the unit; null for the whole declaration. */
  readonly unit: string | null;
  /** Locator of the last unit, if a range is cited. */
  readonly through?: string | undefined;
  /** Number of a footnote in the unit, if that is what is cited. */
  readonly footnote: number | null;
}

/** Words that a source reports or states: known from it alone, so the source is what is cited. */
export interface CitedReport {
  readonly kind: 'report';
  /** What in the source is meant: `statement of Annalena Baerbock, Assembly President, as reported`. */
  readonly subject: string;
  readonly publisher: string;
  readonly title: string;
  /** `press release`, `report`, `commentary` */
  readonly form: string;
  /** Number of the source, `GA/12734`; null if it has none. */
  readonly number: string | null;
  /** Day of publication; null if the source gives none. */
  readonly published: string | null;
}

/**
 * What a citation is made from. In citations, asterisks enclose italics and a line break parts the form
 * in the text from the entry in the list of references, in styles that have both.
 */
export type Cited = CitedText | CitedReport;
