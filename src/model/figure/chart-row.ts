import type { Figure } from './figure.ts';

/** One value of a chart: what is drawn, stands in its table and goes into its files, from one place. */
export interface ChartRow {
  /** Figure of the ledger, or null for a count of our own or an event. */
  readonly figure: Figure | null;
  /** What it counts, or what happened: our words. */
  readonly label: string;
  /** In the unit of the row; null if nothing is said or held. */
  readonly value: number | null;
  /** The day of an event, `2000-11-15`; null for what is counted. */
  readonly day: string | null;
  readonly unit: string;
  /** The value as it is printed: `over 70 per cent`, `15 November 2000`. */
  readonly shown: string;
  /** True if it counts who stands outside. */
  readonly outside: boolean;
  /** Of what, or `not given`. */
  readonly of: string;
  /** The year it describes, or `not given`. */
  readonly year: string;
  /** Who says it: `Annalena Baerbock`, `our count`. */
  readonly speaker: string;
  /** Year of the meeting at which it was said, or null. */
  readonly meeting: string | null;
  /** Short name of the source it is read in. */
  readonly source: string;
}

/** Rows that stand together under one name, on one scale. */
export interface ChartPanel {
  readonly name: string;
  readonly rows: readonly ChartRow[];
}

/** Where it was said: `meeting of 2025`; a source that says it in its own voice is named. */
export function formatPlace({
  meeting,
  figure,
  source,
}: Pick<ChartRow, 'meeting' | 'figure' | 'source'>): string {
  if (meeting !== null) return `meeting of ${meeting}`;
  return figure?.source.kind === 'commentary' ? figure.source.publisher : source;
}

/** The value as data: the day of an event, else the number; null if nothing is said or held. */
export function toPlainValue({
  day,
  value,
}: Pick<ChartRow, 'day' | 'value'>): string | number | null {
  return day ?? value;
}
