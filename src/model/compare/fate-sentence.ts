import type { ConcordanceRow } from '../../schema/concordance.ts';
import type { Direction } from './fate.ts';

/** A sentence in parts: words, and units that are shown as links. */
export type SentencePart = string | { readonly unit: string };

/**
 * What a row says of one of its units, in a sentence.
 * @param locator the unit of which it is said
 * @param direction `earlier` from a unit to what it came from, `later` to what became of it
 */
export function describeRow(
  row: ConcordanceRow,
  locator: string,
  direction: Direction,
): SentencePart[] {
  const [own, other] = direction === 'later' ? [row.from, row.to] : [row.to, row.from];
  const companions = own.filter((unit) => unit !== locator);
  const write = (before: string, units: readonly string[], after = '.') => [
    before,
    ...joinUnits(units),
    after,
  ];
  if (direction === 'earlier')
    switch (row.relation) {
      case 'identical':
        return write('The same words as ', other);
      case 'revised':
        return write('Revised from ', other);
      case 'expanded':
        return write('Expanded from ', other);
      case 'condensed':
        return write('Condensed from ', other);
      case 'split':
        return [
          ...write('Made from part of ', other, '; '),
          ...write('other words of it went to ', companions),
        ];
      case 'merged':
        return write('Made of ', other);
      case 'moved':
        return write('A clause was moved here from ', other);
      case 'new':
      case 'dropped':
        return ['New.'];
    }
  switch (row.relation) {
    case 'identical':
      return write('Stands with the same words as ', other);
    case 'revised':
      return write('Revised in ', other);
    case 'expanded':
      return write('Expanded in ', other);
    case 'condensed':
      return write('Condensed in ', other);
    case 'split':
      return write('Divided between ', other);
    case 'merged':
      return [...write('Joined with ', companions, ' into '), ...joinUnits(other), '.'];
    case 'moved':
      return write('A clause was moved to ', other);
    case 'new':
    case 'dropped':
      return ['Dropped.'];
  }
}

function joinUnits(units: readonly string[]): SentencePart[] {
  return units.flatMap((unit, index) => {
    const join = index === 0 ? [] : [index === units.length - 1 ? ' and ' : ', '];
    return [...join, { unit }];
  });
}
