import { formatOwnCitation, isOwnStyle } from '../cite/style/own-citation.ts';
import type { BriefChoice } from './brief-address.ts';
import type { CiteSheet } from '../cite/cite-sheet.ts';
import type { Extent } from '../text/extent.ts';
import { parseLocator } from '../text/locator.ts';
import { explainUnit } from '../compare/pair.ts';
import { quoteUnit, type QuotedUnit } from '../cite/quotation.ts';
import { officialAddress } from '../text/symbol.ts';

/** A declaration as far as a brief needs it: the form of `/2025.json`. */
export interface BriefSource {
  readonly id: string;
  readonly edition: string;
  readonly symbol: string;
  readonly annex: boolean;
  readonly annexCount?: number;
  readonly title: string;
  readonly adopted: string;
  readonly preamble?: readonly BriefUnit[];
  readonly paragraphs: readonly BriefUnit[];
  readonly resolution?: BriefPart | null;
  readonly annexes?: readonly BriefPart[];
}

interface BriefPart {
  readonly preamble: readonly BriefUnit[];
  readonly paragraphs: readonly BriefUnit[];
}

interface BriefUnit extends QuotedUnit {
  readonly locator: string;
  readonly url: string;
  readonly subparagraphs?: readonly BriefUnit[];
}

/** One unit of the document: number and words, citation (asterisks enclose italics), address. */
export interface BriefEntry {
  readonly locator: string;
  readonly lines: readonly string[];
  readonly citation: string;
  readonly address: string;
}

/** The document, before it is written in one form or another. */
export interface Brief {
  readonly entries: readonly BriefEntry[];
  /** What is wrong with units that do not exist, and which do. */
  readonly faults: readonly string[];
  /** Eight hex digits; empty if there is no entry. */
  readonly edition: string;
  /** Addresses of the official documents behind the entries, in their order. */
  readonly official: readonly string[];
}

/**
 * Makes the document that an address stands for.
 * @param sheets citations in the styles that need a library; may be empty for the other styles
 * @throws Error if a citation is in no sheet
 */
export function buildBrief(
  { units, style }: BriefChoice,
  sources: readonly BriefSource[],
  sheets: readonly CiteSheet[],
  extents: readonly Extent[],
): Brief {
  const found = new Map(
    sources.flatMap((source) => listUnits(source).map((unit) => [unit.locator, { source, unit }])),
  );
  const faults = units.flatMap(
    (locator) => explainUnit(locator, new Set(found.keys()), extents) ?? [],
  );
  const chosen = units.flatMap((locator) => found.get(locator) ?? []);
  return {
    entries: chosen.map(({ source, unit: { locator, lines, url } }) => ({
      locator,
      lines,
      address: url,
      citation: isOwnStyle(style)
        ? formatOwnCitation(style, { kind: 'text', ...source, unit: locator, footnote: null })
        : findCitation(sheets, locator, style),
    })),
    faults: [...new Set(faults)],
    edition: chosen[0]?.source.edition.slice(0, 8) ?? '',
    official: [...new Set(chosen.map(({ source }) => officialAddress(source.symbol)))],
  };
}

function listUnits({ preamble = [], paragraphs, resolution, annexes = [] }: BriefSource) {
  const parts = [...(resolution ? [resolution] : []), { preamble, paragraphs }, ...annexes];
  const all = parts.flatMap((part) => [...part.preamble, ...part.paragraphs]);
  return all.flatMap((paragraph) =>
    listWithin(paragraph).map(({ locator, url }) => ({
      locator,
      url,
      lines: quoteUnit(paragraph, parseLocator(locator).letter),
    })),
  );
}

function listWithin(unit: BriefUnit): BriefUnit[] {
  return [unit, ...(unit.subparagraphs ?? []).flatMap(listWithin)];
}

function findCitation(
  sheets: readonly CiteSheet[],
  locator: string,
  style: BriefChoice['style'],
): string {
  const entry = sheets.flatMap(({ units }) => units).find(({ id }) => id === locator);
  if (!entry) throw new Error(`There is no citation of ${locator} in the style ${style}.`);
  return entry.citations[style];
}
