import { resolutionNumber } from './symbol.ts';

/**
 * Understands what a reader types to name a unit: a locator or a citation in any of the usual forms.
 * @param declarations with their symbols
 * @returns a locator, of a unit that may not exist; null where no declaration or no paragraph is named
 */
export function readUnitRequest(
  text: string,
  declarations: readonly { readonly id: string; readonly symbol: string }[],
): string | null {
  const locator = /(?<!\d)((?:19|20)\d\d)\/(\d+)(?:\/#?([a-z])(?![a-z]))?/i.exec(text);
  if (locator) return join(locator[1], locator[2], locator[3]);
  const named = declarations.map(({ id, symbol }) => ({ id, number: resolutionNumber(symbol) }));
  const isNamed = (name: string) => new RegExp(`(?<!\\d)${name}(?!\\d)`).test(text);
  // A resolution says more than a year, which may be that of a date.
  const declaration =
    named.find(({ number }) => isNamed(number)) ?? named.find(({ id }) => isNamed(id));
  const rest = named.reduce(
    (left, { id, number }) => left.replaceAll(number, ' ').replaceAll(id, ' '),
    text,
  );
  const place =
    /(?:para(?:graph|s)?\.?|[¶§]+)\s*(\d+)\s*(?:\(([a-z])\)|([a-z])(?![a-z]))?/i.exec(rest) ??
    /(\d+)\s*(?:\(([a-z])\)|([a-z])(?![a-z]))?/i.exec(rest);
  return declaration && place ? join(declaration.id, place[1], place[2] ?? place[3]) : null;
}

function join(year = '', number = '', letter?: string): string {
  return [year, Number(number), ...(letter ? [letter.toLowerCase()] : [])].join('/');
}
