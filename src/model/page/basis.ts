import type { PositionLink } from '../../schema/position.ts';

const bases: Readonly<Record<PositionLink['basis'], string>> = {
  stated: 'stated by the source',
  inferred: 'our reading',
};

/** Who makes a link, in words. */
export function labelBasis(basis: PositionLink['basis']): string {
  return bases[basis];
}

const natures: Readonly<Record<PositionLink['nature'], string>> = {
  dissociation: 'dissociation',
  view: 'a view, not a dissociation',
  reminder: 'a reminder, not a dissociation',
};

/** What is reported of a unit, in words that cannot be taken for more. */
export function labelNature(nature: PositionLink['nature']): string {
  return natures[nature];
}
