import type { Figure } from './figure.ts';

/** How many records of the ledger are of which kind. */
export interface FigureCount {
  /** Figures with a number. */
  readonly numbers: number;
  /** Quantities without one: “many”, “overwhelmingly”. */
  readonly vague: number;
  /** Accounts of what was done to people, which are neither. */
  readonly testimony: number;
}

/** Counts the ledger; testimony is counted apart. The front page, the page of figures and the tables say the same. */
export function countFigures(figures: readonly Figure[]): FigureCount {
  const told = figures.filter(({ record }) => record.testimony).length;
  const numbers = figures.filter(({ record }) => !record.testimony && record.value !== null).length;
  return { numbers, vague: figures.length - told - numbers, testimony: told };
}
