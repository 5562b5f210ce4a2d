import type { ConcordanceRow, Relation } from '../../schema/concordance.ts';
import type { Direction } from './fate.ts';

/** A sentence in parts: words, and units that are shown as links. */
export type SentencePart = string | { readonly unit: string };

/** What stands before the units of the other text. */
const openings: Readonly<Record<Direction, Readonly<Partial<Record<Relation, string>>>>> = {
  earlier: {
    identical: 'The same words as ',
    revised: 'Revised from ',
    expanded: 'Expanded from ',
    condensed: 'Condensed from ',
    split: 'Made from part of ',
    merged: 'Made of ',
    moved: 'A clause was moved here from ',
  },
  later: {
    identical: 'Stands with the same words as ',
    revised: 'Revised in ',
    expanded: 'Expanded in ',
    condensed: 'Condensed in ',
    split: 'Divided between ',
    merged: 'Joined with ',
    moved: 'A clause was moved to ',
  },
};

/**
 * What a row says of one of its units, in a sentence.
 * @param locator the unit of which it is said
 * @param direction `earlier` from a unit to what it came from, `later` to what became of it
 */
export function describeRow(
  { relation, from, to }: ConcordanceRow,
  locator: string,
  direction: Direction,
): SentencePart[] {
  const opening = openings[direction][relation];
  if (opening === undefined) return [direction === 'earlier' ? 'New.' : 'Dropped.'];
  const [own, other] = direction === 'later' ? [from, to] : [to, from];
  const companions = joinUnits(own.filter((unit) => unit !== locator));
  const others = joinUnits(other);
  if (direction === 'earlier' && relation === 'split')
    return [opening, ...others, '; other words of it went to ', ...companions, '.'];
  if (direction === 'later' && relation === 'merged')
    return [opening, ...companions, ' into ', ...others, '.'];
  return [opening, ...others, '.'];
}

function joinUnits(units: readonly string[]): SentencePart[] {
  return units.flatMap((unit, index) => {
    const join = index === 0 ? [] : [index === units.length - 1 ? ' and ' : ', '];
    return [...join, { unit }];
  });
}
