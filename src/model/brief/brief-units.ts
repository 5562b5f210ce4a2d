import type { KnownPlaces } from '../text/known-place.ts';
import { formatUnitRange, parseUnitRange } from '../text/unit-range.ts';
import { listRangeUnits, resolveRange, splitRange } from './resolve-range.ts';

/** Units and ranges of an address as they are written best, each once; what does not exist stays as it is. */
export function tidyUnits(
  written: readonly string[],
  { units, extents }: Pick<KnownPlaces, 'units' | 'extents'>,
): string[] {
  return [
    ...new Set(
      written.map((one) => {
        const { range } = resolveRange(one, units, extents);
        return range ? formatUnitRange(range) : one;
      }),
    ),
  ];
}

/** Every unit that is in a brief: chosen itself, or within a range. */
export function listHeld(chosen: readonly string[], units: readonly string[]): string[] {
  return chosen.flatMap((one) => {
    const range = parseUnitRange(one);
    return range ? listRangeUnits(range, units) : [one];
  });
}

/** What is chosen, without a unit: a range that holds it becomes what stands before and after it. */
export function takeOut(
  unit: string,
  chosen: readonly string[],
  units: readonly string[],
): string[] {
  return chosen.flatMap((one) => {
    const range = parseUnitRange(one);
    if (!range) return one === unit ? [] : [one];
    return listRangeUnits(range, units).includes(unit) ? splitRange(range, unit, units) : [one];
  });
}
