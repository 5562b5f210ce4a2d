import { explainUnit } from '../compare/pair.ts';
import type { Extent } from '../text/extent.ts';
import { compareUnits, parseLocator } from '../text/locator.ts';
import {
  areTogether,
  formatUnitRange,
  parseUnitRange,
  type UnitRange,
} from '../text/unit-range.ts';

/** What an entry of a brief names, as far as it exists. */
export interface ResolvedRange {
  /** One unit if both ends are the same; null if there is nothing. */
  readonly range: UnitRange | null;
  /** What is wrong with it, and what exists; null if nothing is. */
  readonly fault: string | null;
}

/**
 * The units behind `2025/12` or `2025/11-14`. A range that runs past the last unit ends there, and it is said.
 * @param units locators of everything there is, in reading order
 */
export function resolveRange(
  written: string,
  units: readonly string[],
  extents: readonly Extent[],
): ResolvedRange {
  const known = new Set(units);
  const { from, to } = parseUnitRange(written) ?? { from: written, to: written };
  const fault = explainUnit(from, known, extents);
  if (fault || from === to) return { range: fault ? null : { from, to }, fault };
  if (!areTogether({ from, to })) return { range: null, fault: sayApart({ from, to }, units) };
  const within = units.find((unit) => to.startsWith(`${from}/`) && unit.startsWith(`${from}/`));
  const start = within ?? from;
  const last = known.has(to) ? to : findLastBefore({ from: start, to }, units);
  return {
    range: last === null ? null : { from: start, to: last },
    fault: explainUnit(to, known, extents),
  };
}

/** The units of a range that it holds whole, those of every level; in reading order. */
export function listRangeUnits({ from, to }: UnitRange, units: readonly string[]): string[] {
  const end = units.findLastIndex((unit) => unit === to || unit.startsWith(`${to}/`));
  return units.slice(units.indexOf(from), end + 1).filter((unit) => !to.startsWith(`${unit}/`));
}

/** What is left of a range without one of its units: one range, two or none. */
export function splitRange(range: UnitRange, out: string, units: readonly string[]): string[] {
  const held = listRangeUnits(range, units);
  const isWithin = (unit: string) => unit === out || unit.startsWith(`${out}/`);
  const rest = held.filter((unit) => !isWithin(unit) && !out.startsWith(`${unit}/`));
  const at = units.indexOf(out);
  const before = rest.filter((unit) => units.indexOf(unit) < at);
  const after = rest.slice(before.length);
  return [before, after].flatMap((run) => {
    const [from, last] = [run[0], run.at(-1)];
    if (from === undefined || last === undefined) return [];
    // A paragraph that is held whole ends the range, not its last subparagraph.
    return formatUnitRange({ from, to: run.find((unit) => last.startsWith(`${unit}/`)) ?? last });
  });
}

/** The last unit beside an end that does not exist; null if none comes after the beginning. */
function findLastBefore({ from, to }: UnitRange, units: readonly string[]): string | null {
  const beside = units.filter(
    (unit) => areTogether({ from: unit, to }) && parentOf(unit) === parentOf(to),
  );
  const [start, end] = [parseLocator(from), parseLocator(to)];
  const found = beside.findLast((unit) => compareUnits(parseLocator(unit), end) < 0);
  return found !== undefined && compareUnits(parseLocator(found), start) >= 0 ? found : null;
}

function parentOf(unit: string): string {
  return parseLocator(unit).letter === null ? '' : unit.slice(0, unit.lastIndexOf('/'));
}

/** Two ranges instead of one that runs from one document, or part of one, into another. */
function sayApart({ from, to }: UnitRange, units: readonly string[]): string {
  const last = units.findLast((unit) => areTogether({ from, to: unit }) && parentOf(unit) === '');
  const first = units.find((unit) => areTogether({ from: unit, to }));
  const parts = [last && { from, to: last }, first && { from: first, to }].filter((one) => !!one);
  return `A range stays within one part of one declaration${parts.length === 2 ? `: write ${parts.map(formatUnitRange).join(',')}` : ''}.`;
}
