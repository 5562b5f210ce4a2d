import type { LineReading } from '../../../src/schema/repair.ts';
import type { ParsedUnit } from './parsed.ts';

/** Whether the list of repairs says of a unit, by how its line begins, what it is. */
export function isSaid(
  { text }: ParsedUnit,
  what: LineReading['is'],
  rules: readonly LineReading[],
): boolean {
  return rules.some(
    ({ is, begins }) =>
      is === what && text.startsWith(begins.replace(/^(?:\d+\.|\([a-z]+\))\s+/, '')),
  );
}
