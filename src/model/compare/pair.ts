import { explainMissingUnit, type Extent } from '../text/extent.ts';
import { isLocator, parseLocator } from '../text/locator.ts';

/** Two units to be compared, as an address names them. */
export type Pair = readonly [before: string, after: string];

/**
 * Reads the pair behind an address: `#2017/8..2025/12`.
 * @returns null if the fragment is not of that form
 */
export function parsePair(hash: string): Pair | null {
  const [before, after, ...rest] = hash.replace(/^#/, '').split('..');
  return before !== undefined &&
    after !== undefined &&
    rest.length === 0 &&
    before.includes('/') &&
    after.includes('/')
    ? [before, after]
    : null;
}

/** What is wrong with a unit of a pair, and which exist; null if nothing is. */
export function explainUnit(
  unit: string,
  known: ReadonlySet<string>,
  extents: readonly Extent[],
): string | null {
  if (known.has(unit)) return null;
  return isLocator(unit)
    ? explainMissingUnit(extents, parseLocator(unit))
    : `“${unit}” names no unit: write 2025/12 for a paragraph or 2025/18/d for a subparagraph.`;
}
