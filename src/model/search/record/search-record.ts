/** The kinds of things that can be found, in the order in which filters name them. */
export const searchKinds = {
  text: 'Official text',
  instrument: 'Treaties, resolutions, reports',
  topic: 'Topics',
  note: 'Notes of the editors',
  statement: 'Statements',
  position: 'Positions of States',
  figure: 'Figures said',
  meeting: 'Meetings',
  term: 'Drafting terms',
  page: 'Pages of this site',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** One thing that can be found. */
export interface SearchRecord {
  /** `2025/28/c`, `2025/fn-9`, `note/2025/12`, `statement/2025/guy-ryder`, `term/urge`, `page/offline` */
  readonly reference: string;
  readonly kind: SearchKind;
  /** Path from the root of the site. */
  readonly path: string;
  /** `Paragraph 28, subparagraph (c), 2025` */
  readonly title: string;
  /** The words that are searched and shown: for official text exactly the words of record. */
  readonly text: string;
  /** What stands beside the title, in our words: a heading, a role, a kind. */
  readonly context?: string;
  /** Words of readers for it that it does not have itself; they are searched and not shown. */
  readonly aliases?: string;
  /** Years of the declarations it belongs to. */
  readonly declarations?: readonly string[];
  /** Titles of its topics, the weightiest first. */
  readonly topics?: readonly string[];
  /** Who speaks, for statements, figures and positions. */
  readonly speaker?: string;
}
