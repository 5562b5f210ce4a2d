import { parseBriefAddress } from './brief-address.ts';
import { resolveRange } from './resolve-range.ts';
import { formatUnitRange, parseUnitRange, type UnitRange } from '../text/unit-range.ts';
import type { KnownPlaces } from '../text/known-place.ts';
import { isLocator } from '../text/locator.ts';
import { parseCitation } from '../cite/read/parse-citation.ts';

/** What is to be put into a brief, and what there is to say about it. */
export interface BriefRequest {
  /** Locators of units and ranges. */
  readonly units: readonly string[];
  readonly message: string;
}

const howToAsk =
  'Name a declaration and a paragraph: 2025/12, 2025/18/d, or resolution 72/1, para. 7.';

/**
 * Understands what a reader types to put units into a brief: a locator, a range, an address, that of another brief too, a
 * citation in any of the usual forms.
 */
export function readBriefRequest(text: string, known: KnownPlaces): BriefRequest {
  const written = parseBriefAddress(text.trim().replace(/^.*#/, '#')).units;
  const isPlace = (unit: string) => isLocator(unit) || parseUnitRange(unit) !== null;
  if (written.some((unit) => !isLocator(unit)) && written.every(isPlace))
    return resolve(written, known);
  const citation = parseCitation(text, known);
  const units = citation?.targets.filter(isLocator) ?? [];
  if (!citation || (units.length === 0 && citation.message === null))
    return { units: [], message: howToAsk };
  if (citation.ambiguous)
    return { units: [], message: `${citation.message} Add one: ${units.join(', ')}.` };
  const together = citation.ranges.reduce<readonly string[]>(joinRange, units);
  const instead = units.length === 0 ? citation.offers.filter(isLocator) : [];
  const offer = instead.length > 0 ? ` There is: ${instead.join(', ')}.` : '';
  return { units: together, message: `${citation.message ?? ''}${offer}` };
}

function resolve(written: readonly string[], { units, extents }: KnownPlaces): BriefRequest {
  const resolved = written.map((one) => resolveRange(one, units, extents));
  return {
    units: [...new Set(resolved.flatMap(({ range }) => (range ? formatUnitRange(range) : [])))],
    message: [...new Set(resolved.flatMap(({ fault }) => fault ?? []))].join(' '),
  };
}

/** The units with one range in the place of those it runs over. */
function joinRange(units: readonly string[], range: UnitRange): string[] {
  const [start, end] = [units.indexOf(range.from), units.indexOf(range.to)];
  return start < 0 || end < start
    ? [...units]
    : [...units.slice(0, start), formatUnitRange(range), ...units.slice(end + 1)];
}
