import { unitPath } from '../../model/site/route.ts';
import type { ToAddress } from './to-address.ts';

/** A place in a table: `2025/12` by itself is a month to a spreadsheet, so its parts stand in columns of their own. */
export type PlaceColumns = Readonly<
  Record<'declaration' | 'paragraph' | 'subparagraph' | 'address', string | null>
>;

/** Places in one cell: their addresses, parted by blanks. A bare `2025/12` would become a month. */
export function toPlaceCell(units: readonly string[], toAddress: ToAddress): string {
  return units.map((unit) => toAddress(unitPath(unit))).join(' ');
}

/**
 * The columns of a place.
 * @param unit a locator, or null for a row without one
 */
export function toPlaceColumns(unit: string | null, toAddress: ToAddress): PlaceColumns {
  if (unit === null)
    return { declaration: null, paragraph: null, subparagraph: null, address: null };
  const [declaration = '', ...rest] = unit.split('/');
  const paragraphParts = /^(resolution|annex-\d+)$/.test(rest[0] ?? '') ? 2 : 1;
  return {
    declaration,
    paragraph: rest.slice(0, paragraphParts).join('/'),
    subparagraph: rest.slice(paragraphParts).join('/') || null,
    address: toAddress(unitPath(unit)),
  };
}
