import { formatAnnex, formatPlaceInResolution, type Annexed } from '../../text/pinpoint.ts';
import { resolutionNumber } from '../../text/symbol.ts';

/** What a citation needs to know of a declaration. */
export interface Citable extends Annexed {
  readonly symbol: string;
}

/**
 * A unit in the form of United Nations documents: `General Assembly resolution 80/9, annex, para. 18 (d)`.
 * The declaration of 2017 is the resolution itself, later ones are annexes.
 * @param through locator of the last unit, if a range is cited
 */
export function formatCitation(declaration: Citable, locator: string, through?: string): string {
  const place = formatPlaceInResolution(declaration, locator, through);
  return `General Assembly resolution ${resolutionNumber(declaration.symbol)}, ${place}`;
}

/** The whole declaration: `General Assembly resolution 80/9, annex`. */
export function formatDeclarationCitation(declaration: Citable): string {
  const annex = formatAnnex(declaration, null);
  return `General Assembly resolution ${resolutionNumber(declaration.symbol)}${annex && `, ${annex}`}`;
}
