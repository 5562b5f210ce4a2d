import { resolutionNumber } from './symbol.ts';

/**
 * Understands what a reader types to name a unit: a locator or a citation in any of the usual forms.
 * @param declarations with their symbols
 * @returns a locator, of a unit that may not exist; null where no declaration or no paragraph is named
 */
export function readUnitRequest(text: string, declarations: readonly { readonly id: string; readonly symbol: string }[]): string | null {
  const named = declarations.map(({ id, symbol }) => ({ id, number: resolutionNumber(symbol) }));
  const declaration =
    named.find(({ number }) => new RegExp(`(?<![\\d/])${number}(?![\\d])`).test(text)) ?? named.find(({ id }) => text.includes(id));
  const year = declaration?.id ?? /\b(?:19|20)\d\d(?=\/)/.exec(text)?.[0];
  if (year === undefined) return null;
  const rest = named.reduce((left, { id, number }) => left.replaceAll(number, ' ').replaceAll(id, ' '), text.replaceAll(year, ' '));
  const place = /(?:para(?:graph|s)?\.?|¶+|§)\s*(\d+)\s*[/,]?\s*(?:\(([a-z])\)|([a-z])(?![a-z]))?/i.exec(rest) ?? /(\d+)\s*[/,]?\s*(?:\(([a-z])\)|([a-z])(?![a-z]))?/i.exec(rest);
  if (!place) return null;
  const [, number, bracketed, bare] = place;
  const letter = (bracketed ?? bare)?.toLowerCase();
  return `${year}/${Number(number)}${letter ? `/${letter}` : ''}`;
}
