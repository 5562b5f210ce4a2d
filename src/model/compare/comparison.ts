import type { ConcordanceRecord, Relation } from '../../schema/concordance.ts';
import { findDeclaration, type Corpus, type Unit } from '../text/corpus.ts';
import { listCounterpartLinks } from './counterpart-link.ts';
import type { Direction } from './fate.ts';
import type { Share } from './share.ts';

/** A unit in the table of a comparison. */
export interface ComparisonRow {
  readonly unit: Unit;
  /** Our heading; empty for a subparagraph. */
  readonly heading: string;
  /** What it is joined to, with the share of its own words found there. */
  readonly counterparts: readonly {
    readonly unit: string;
    readonly relation: Relation;
    readonly share: Share;
  }[];
}

/**
 * The table of a concordance in the order of one of its texts: every unit of that text, once.
 * @param direction `later` for the order of the earlier text, with what became of its units
 */
export function listComparisonRows(
  corpus: Corpus,
  record: ConcordanceRecord,
  direction: Direction,
): ComparisonRow[] {
  const links = listCounterpartLinks(corpus, record);
  const { units } = findDeclaration(corpus, direction === 'later' ? record.from : record.to);
  return units.map((unit) => ({
    unit,
    heading: unit.letter === null ? (corpus.content.annotations[unit.locator]?.heading ?? '') : '',
    counterparts: links
      .filter(({ from, to }) => (direction === 'later' ? from : to) === unit.locator)
      .map(({ from, to, relation, carried, brought }) =>
        direction === 'later'
          ? { unit: to, relation, share: carried }
          : { unit: from, relation, share: brought },
      ),
  }));
}
