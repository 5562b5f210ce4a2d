import { capitalize } from '../wording/first-letter.ts';
import { listRows, type Chart } from './chart.ts';
import type { Figure } from './figure.ts';

/** `organized-crime` → `Organized crime` */
export function labelSubject(subject: string): string {
  return capitalize(subject.replaceAll('-', ' '));
}

/** The subjects of figures with their labels, each once, in the order of the alphabet. */
export function listSubjects(figures: readonly Figure[]): [id: string, label: string][] {
  const subjects = [...new Set(figures.map(({ record }) => record.subject))].sort();
  return subjects.map((subject) => [subject, labelSubject(subject)]);
}

/**
 * The chart small enough for a paragraph page: shares, at least two, every one of them among the figures of the page,
 * so that it shows nothing that does not speak to the paragraph.
 */
export function findSmallChart(charts: readonly Chart[], figures: readonly Figure[]): Chart | null {
  const ids = new Set(figures.map(({ id }) => id));
  return (
    charts.find((chart) => {
      const rows = listRows(chart);
      return (
        chart.kind === 'shares' &&
        rows.length >= 2 &&
        rows.every(({ figure }) => figure && ids.has(figure.id))
      );
    }) ?? null
  );
}
