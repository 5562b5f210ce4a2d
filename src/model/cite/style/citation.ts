import { formatPinpoint, parseLocator } from '../../text/locator.ts';
import { resolutionNumber } from '../../text/symbol.ts';

/** What a citation needs to know of a declaration. */
export interface Citable {
  readonly symbol: string;
  readonly annex: boolean;
}

/**
 * A unit in the form of United Nations documents: `General Assembly resolution 80/9, annex, para. 18 (d)`.
 * The declaration of 2017 is the resolution itself, later ones are annexes.
 */
export function formatCitation(declaration: Citable, locator: string): string {
  return `${formatDeclarationCitation(declaration)}, ${formatPinpoint(parseLocator(locator))}`;
}

/** The whole declaration: `General Assembly resolution 80/9, annex`. */
export function formatDeclarationCitation({ symbol, annex }: Citable): string {
  return `General Assembly resolution ${resolutionNumber(symbol)}${annex ? ', annex' : ''}`;
}
