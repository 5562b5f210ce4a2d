import { citationStyles, type CitationStyle } from '../model/citation-style.ts';
import type { Declaration } from '../model/corpus.ts';
import { formatOwnCitation, isOwnStyle } from '../model/own-citation.ts';

/** A unit in every citation style, as plain text. */
export function listUnitCitations({ symbol, annex, title, adopted }: Declaration, locator: string) {
  const cited = { kind: 'text', symbol, annex, title, adopted, unit: locator, footnote: null } as const;
  return (Object.keys(citationStyles) as CitationStyle[]).filter(isOwnStyle).map((style) => ({
    locator,
    style,
    name: citationStyles[style],
    text: formatOwnCitation(style, cited).replaceAll('*', ''),
  }));
}
