import { capitalize } from '../wording/first-letter.ts';
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
