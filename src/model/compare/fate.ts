import type { ConcordanceRecord, ConcordanceRow } from '../../schema/concordance.ts';
import { listChain, listConcordances } from './concordance.ts';
import { findUnit, type Corpus, type Unit } from '../text/corpus.ts';
import { compareTexts, type Difference } from './difference.ts';
import { onceFor } from '../memory/once-for.ts';

/** Which way one looks from a unit: to what became of it, or to what it came from. */
export type Direction = 'later' | 'earlier';

/** What a concordance says of one unit. */
export interface Fate {
  readonly unit: Unit;
  readonly direction: Direction;
  /** The declaration at the other end. */
  readonly other: string;
  /** The rows it stands in, the main one first. */
  readonly rows: readonly ConcordanceRow[];
  /** Units it is compared with; empty for what is new or dropped. */
  readonly counterparts: readonly string[];
  /** The words of both sides; null if there is no counterpart. */
  readonly difference: Difference | null;
}

/** All that the concordances say of a unit, the nearest text first; earlier texts before later ones. */
export function listFates(corpus: Corpus, locator: string): Fate[] {
  const { declaration } = findUnit(corpus, locator);
  const records = listConcordances(corpus);
  const before = records.filter(({ to }) => to === declaration).reverse();
  const after = records.filter(({ from }) => from === declaration);
  return [
    ...before.map((record) => findFate(corpus, record, locator, 'earlier')),
    ...after.map((record) => findFate(corpus, record, locator, 'later')),
  ];
}

/**
 * The fate of a unit in one concordance, compared once for its page, for the data and for the table of all.
 * A clause that was moved is not compared as a whole: its words are found in the comparison with the main counterparts, and so are words that went to the other parts of a split or a merger.
 * @throws Error if a row names a unit that does not exist
 */
export function findFate(
  corpus: Corpus,
  record: ConcordanceRecord,
  locator: string,
  direction: Direction,
): Fate {
  return ofCorpus(corpus)(record)(direction)(locator);
}

const ofCorpus = onceFor((corpus: Corpus) =>
  onceFor((record: ConcordanceRecord) =>
    onceFor((direction: Direction) =>
      onceFor((locator: string) => compareFate(corpus, record, locator, direction)),
    ),
  ),
);

function compareFate(
  corpus: Corpus,
  record: ConcordanceRecord,
  locator: string,
  direction: Direction,
): Fate {
  const [own, other] =
    direction === 'later' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const mine = record.rows
    .filter((row) => row[own].includes(locator))
    .sort((a, b) => Number(a.relation === 'moved') - Number(b.relation === 'moved'));
  const counterparts = listUnits(
    mine.filter(({ relation }) => relation !== 'moved'),
    other,
  );
  const main = counterparts.length > 0 ? counterparts : listUnits(mine, other);
  const clauses = listUnits(mine, other).filter((unit) => !main.includes(unit));
  const siblings = listUnits(
    record.rows.filter((row) => row[other].some((unit) => main.includes(unit))),
    own,
  ).filter((unit) => unit !== locator);
  const texts = (locators: readonly string[]) => locators.map((one) => findUnit(corpus, one));
  const unit = findUnit(corpus, locator);
  return {
    unit,
    direction,
    other: record[other],
    rows: mine,
    counterparts: main,
    difference:
      main.length === 0
        ? null
        : direction === 'later'
          ? compareTexts([unit], texts(main), { before: texts(siblings), after: texts(clauses) })
          : compareTexts(texts(main), [unit], { before: texts(clauses), after: texts(siblings) }),
  };
}

/**
 * The units a unit became, or came from, in each text of the series, the nearest first.
 * A text without any is left out, and so are those behind it.
 */
export function traceUnit(corpus: Corpus, locator: string, direction: Direction): string[][] {
  const [own, other] =
    direction === 'later' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const chain = listChain(corpus);
  const steps: string[][] = [];
  for (let units = [locator]; units.length > 0;) {
    units = listUnits(
      chain.flatMap(({ rows }) =>
        rows.filter((row) => row[own].some((unit) => units.includes(unit))),
      ),
      other,
    );
    if (units.length > 0) steps.push(units);
  }
  return steps;
}

function listUnits(rows: readonly ConcordanceRow[], side: 'from' | 'to'): string[] {
  return [...new Set(rows.flatMap((row) => row[side]))];
}
