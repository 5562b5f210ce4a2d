import { citationStyles, type CitationStyle } from '../../model/cite/style/citation-style.ts';
import type { Cited, CitedDocument, CitedText } from '../../model/cite/style/cited.ts';
import type { CitedUnit } from '../../model/cite/cited-unit.ts';
import type { CiteSheet } from '../../model/cite/cite-sheet.ts';
import { formatOwnCitation, isOwnStyle } from '../../model/cite/style/own-citation.ts';
import { formatCslCitation } from './csl-citation.ts';
import type { ToAddress } from '../format/to-address.ts';

/** What can be cited on a page, in every style: `/2025/12.cite.json`. */
export function toCiteSheet(
  units: readonly CitedUnit[],
  edition: string,
  toAddress: ToAddress,
): CiteSheet {
  const [first] = units;
  return {
    edition,
    ...(first?.cited.kind === 'text' && { document: pickDocument(first.cited) }),
    units: units.map(({ id, name, path, lines, cited }) => ({
      id,
      name,
      address: toAddress(path),
      lines,
      citations: listCitations(cited, toAddress(path)),
    })),
  };
}

function pickDocument({ symbol, annex, annexCount, title, adopted }: CitedText): CitedDocument {
  return { symbol, annex, ...(annexCount === undefined ? {} : { annexCount }), title, adopted };
}

/** One citation in every style. */
export function listCitations(cited: Cited, address: string): Record<CitationStyle, string> {
  const styles = Object.keys(citationStyles) as CitationStyle[];
  return Object.fromEntries(
    styles.map((style) => [
      style,
      isOwnStyle(style)
        ? formatOwnCitation(style, cited)
        : formatCslCitation(style, cited, address),
    ]),
  ) as Record<CitationStyle, string>;
}
