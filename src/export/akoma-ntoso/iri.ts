import { resolutionNumber } from '../../model/text/symbol.ts';

/** What the IRI of a resolution is made of. */
export interface Resolution {
  /** `A/RES/80/9` */
  readonly symbol: string;
  /** Day of adoption, `2025-11-24`. */
  readonly adopted: string;
}

/**
 * The IRI of a resolution as a work, in the naming of AKN4UN: `/akn/un/statement/deliberation/unga/2025-11-24/80-9`.
 * @throws Error if the symbol is not one of a General Assembly resolution
 */
export function formatWorkIri({ symbol, adopted }: Resolution): string {
  return `/akn/un/statement/deliberation/unga/${adopted}/${resolutionNumber(symbol)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/-$/, '')}`;
}

/** The IRI of its English text: `…/eng@2025-11-24`. */
export function formatExpressionIri(resolution: Resolution): string {
  return `${formatWorkIri(resolution)}/eng@${resolution.adopted}`;
}

/** What a reference to an instrument leads to: a work IRI if number and day are known, else the official address. */
export function formatReferenceIri({
  symbol,
  adopted,
  official,
}: {
  symbol: string | null;
  adopted: string | null;
  official: string;
}): string {
  const resolution = /^A\/RES\/\d+\/\d+/.exec(symbol ?? '')?.[0];
  return resolution && adopted !== null ? formatWorkIri({ symbol: resolution, adopted }) : official;
}
