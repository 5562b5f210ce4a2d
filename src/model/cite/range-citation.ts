import { formatPlace } from './csl-item.ts';
import type { CiteEntry } from './cite-sheet.ts';
import type { CitationStyle } from './style/citation-style.ts';
import type { CitedText } from './style/cited.ts';
import { formatOwnCitation, isOwnStyle } from './style/own-citation.ts';

/**
 * The citation of a unit or of a range in any style. What a library has to write is taken from the citation of the first unit,
 * which differs in place and address only.
 * @param findFirst the first unit with its citations; asked only if the style needs it
 */
export function citeRange(
  style: CitationStyle,
  cited: CitedText,
  address: string,
  findFirst: () => CiteEntry,
): string {
  if (isOwnStyle(style)) return formatOwnCitation(style, cited);
  const first = findFirst();
  const { through, ...one } = cited;
  if (through === undefined) return first.citations[style];
  return first.citations[style]
    .replaceAll(formatPlace(one), () => formatPlace(cited))
    .replaceAll(first.address, () => address);
}
