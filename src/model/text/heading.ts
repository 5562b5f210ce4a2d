import type { HeadingRecord } from '../../schema/declaration.ts';
import type { Declaration } from './corpus.ts';
import type { Unit } from './unit.ts';

/** A heading of a declaration with the fragment under which the page of the whole shows it. */
export interface PlacedHeading extends HeadingRecord {
  readonly fragment: string;
}

/** The headings of a unit. */
export interface UnitHeadings {
  /** Those printed directly before it. */
  readonly before: readonly PlacedHeading[];
  /** Those it stands under, the highest first. */
  readonly over: readonly PlacedHeading[];
}

const none: UnitHeadings = { before: [], over: [] };

/** Headings by the locator of the paragraph they are of; a declaration without headings gives an empty map. */
export function placeHeadings({ pages }: Declaration): ReadonlyMap<string, UnitHeadings> {
  const placed = new Map<string, UnitHeadings>();
  const taken = new Map<string, number>();
  let section: string | undefined;
  let over: PlacedHeading[] = [];
  for (const unit of pages) {
    if (unit.section !== section) over = [];
    section = unit.section;
    const before = unit.headings.map((heading) => {
      over = over.filter(({ level }) => level < heading.level);
      const keys = [...over, heading].map(nameHeading);
      const wanted = `${section ? `${section}-` : ''}${['part', ...keys].join('-')}`;
      const count = (taken.get(wanted) ?? 0) + 1;
      taken.set(wanted, count);
      const one = { ...heading, fragment: count > 1 ? `${wanted}-${count}` : wanted };
      over = [...over, one];
      return one;
    });
    if (before.length + over.length > 0) placed.set(unit.locator, { before, over });
  }
  return placed;
}

/** The headings of one unit, found by its paragraph. */
export function findHeadings(
  placed: ReadonlyMap<string, UnitHeadings>,
  { paragraph }: Unit,
): UnitHeadings {
  return placed.get(paragraph) ?? none;
}

/** `II. Commitments`; a heading without a number is its words. */
export function formatHeading({ mark, text }: HeadingRecord): string {
  return mark === undefined ? text : `${mark}. ${text}`;
}

/** `ii`, or the words of a heading without a number: `call-to-action`. */
function nameHeading({ mark, text }: HeadingRecord): string {
  return (mark ?? text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
