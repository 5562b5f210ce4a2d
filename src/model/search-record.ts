import type { Corpus, Unit } from './corpus.ts';
import { formatUnitName } from './locator.ts';
import { unitPath } from './route.ts';

/** What the search index holds of one thing that can be found. */
export interface SearchRecord {
  /** Path from the root of the site. */
  readonly path: string;
  /** `Paragraph 28, subparagraph (b), 2025` */
  readonly title: string;
  readonly content: string;
  readonly declaration: string;
  /** Heading of ours, empty where there is none. */
  readonly heading: string;
}

/** Every unit of every declaration: a subparagraph is a record of its own. */
export function listSearchRecords(corpus: Corpus): SearchRecord[] {
  return corpus.declarations.flatMap(({ units }) => units.map((unit) => toRecord(corpus, unit)));
}

function toRecord(corpus: Corpus, unit: Unit): SearchRecord {
  return {
    path: unitPath(unit.locator),
    title: `${formatUnitName(unit)}, ${unit.declaration}`,
    content: unit.text,
    declaration: unit.declaration,
    heading: corpus.content.annotations[unit.paragraph]?.heading ?? '',
  };
}
