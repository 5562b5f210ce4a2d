import type { KnownDeclaration, KnownPlaces } from '../../text/known-place.ts';
import type { NamedDocument } from './citation-part.ts';

/** What a document that is named turns out to be. */
export type FoundDocument =
  | {
      readonly is: 'declaration';
      readonly key: string;
      readonly declaration: KnownDeclaration;
      readonly draft: boolean;
    }
  | { readonly is: 'instruments'; readonly key: string; readonly references: readonly string[] }
  /** A year without a declaration, or a symbol that no declaration cites. */
  | { readonly is: 'year' | 'symbol'; readonly key: string };

/**
 * Looks up a document.
 * @returns null if what looked like the number of a resolution is none that is known
 */
export function findDocument(named: NamedDocument, known: KnownPlaces): FoundDocument | null {
  if (named.by === 'symbol') return findSymbol(named, known);
  if (named.by === 'year' || named.by === 'date') {
    const declaration = known.declarations.find(({ id }) => id === named.id);
    return declaration ? toDeclaration(declaration, false) : { is: 'year', key: named.id };
  }
  const wanted =
    named.by === 'volume' ? new RegExp(`Treaty Series, vol\\. ${named.volume}\\b`) : null;
  const references = known.instruments
    .filter(({ reference, symbol }) =>
      named.by === 'reference' ? reference === named.reference : wanted?.test(symbol),
    )
    .map(({ reference }) => reference);
  return references.length > 0 ? { is: 'instruments', key: references.join(), references } : null;
}

function findSymbol(
  { symbol, certain }: { readonly symbol: string; readonly certain: boolean },
  known: KnownPlaces,
): FoundDocument | null {
  const isIt = (other: string | null) => other?.toLowerCase().replace(', annex', '') === symbol;
  const declaration = known.declarations.find((one) => isIt(one.symbol));
  if (declaration) return toDeclaration(declaration, false);
  // A draft may have been issued again: `A/80/L.8/Rev.1`.
  const first = symbol.replace(/\/(?:rev|add|corr)\.\d+$/, '');
  const drafted = known.declarations.find((one) => one.draft?.toLowerCase() === first);
  if (drafted) return toDeclaration(drafted, true);
  const instrument = known.instruments.find((one) => isIt(one.symbol));
  if (instrument)
    return { is: 'instruments', key: instrument.reference, references: [instrument.reference] };
  return certain ? { is: 'symbol', key: symbol.toUpperCase() } : null;
}

function toDeclaration(declaration: KnownDeclaration, draft: boolean): FoundDocument {
  return { is: 'declaration', key: declaration.id, declaration, draft };
}
