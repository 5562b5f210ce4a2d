import { compareUnits, parseLocator } from '../text/locator.ts';
import { areTogether, formatUnitRange } from '../text/unit-range.ts';
import type { CiteEntry, CiteSheet } from './cite-sheet.ts';
import { markQuotation } from './copied-text.ts';
import { citeRange } from './range-citation.ts';
import type { CitationStyle } from './style/citation-style.ts';

/** Selected words that stand together in one unit. */
export interface Passage {
  readonly locator: string;
  /** The printed number, `12.` or `(d)`, if the words begin with it. */
  readonly number: string;
  readonly words: string;
}

/**
 * What selected words are quoted and cited as: each passage in quotation marks of its own after its number, and the unit or the
 * range in which they stand, a range with its address under the page of briefs.
 * @param page address of the page of briefs
 * @returns null if no words are selected, or if they cannot be cited from this sheet
 */
export function citeSelection(
  passages: readonly Passage[],
  { units, document }: CiteSheet,
  style: CitationStyle,
  page: string,
): CiteEntry | null {
  const [first, ...rest] = passages.map(({ locator }) => locator);
  if (first === undefined) return null;
  const [from, to] = [first, rest.at(-1) ?? first];
  const whole = passages.length === 1;
  const lines = passages.map(({ number, words }) =>
    [...(number && !whole ? [number] : []), markQuotation(words)].join(' '),
  );
  const find = (locator: string) => units.find(({ id }) => id === locator);
  const holder = [from, to].find((unit) =>
    [from, to].every((one) => one === unit || one.startsWith(`${unit}/`)),
  );
  const entry = find(holder ?? from);
  if (!entry) return null;
  if (holder) return { ...entry, lines };
  // Words of the document may be laid out in another order than that of their numbers, and in several parts.
  if (!document || !areTogether({ from, to }) || !isBefore(from, to)) return null;
  const id = formatUnitRange({ from, to });
  const address = `${page}#${id}`;
  const cited = { kind: 'text', ...document, unit: from, through: to, footnote: null } as const;
  const citation = citeRange(style, cited, address, () => entry);
  return { ...entry, id, address, lines, citations: { ...entry.citations, [style]: citation } };
}

function isBefore(one: string, other: string): boolean {
  return compareUnits(parseLocator(one), parseLocator(other)) < 0;
}
