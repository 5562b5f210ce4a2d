import type { CiteEntry, CiteSheet } from '../cite/cite-sheet.ts';
import { quoteWithin, type QuotedUnit } from '../cite/quotation.ts';
import { citeRange } from '../cite/range-citation.ts';
import type { CitedText } from '../cite/style/cited.ts';
import type { Extent } from '../text/extent.ts';
import { findParagraphLocator, parseLocator } from '../text/locator.ts';
import { officialAddress } from '../text/symbol.ts';
import { formatUnitRange, type UnitRange } from '../text/unit-range.ts';
import { formatBriefAddress, type BriefChoice } from './brief-address.ts';
import { resolveRange } from './resolve-range.ts';

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

/** One unit or range of the document: number and words, citation (asterisks enclose italics), address. */
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

/** What a brief is made from. */
export interface BriefTexts {
  readonly sources: readonly BriefSource[];
  /** Citations in the styles that need a library; may be empty for the other styles. */
  readonly sheets: readonly CiteSheet[];
  readonly extents: readonly Extent[];
  /** Address of the page of briefs, under which a range has its own. */
  readonly page: string;
}

/**
 * Makes the document that an address stands for.
 * @throws Error if a citation is in no sheet
 */
export function buildBrief({ units, style }: BriefChoice, texts: BriefTexts): Brief {
  const { sources, sheets, extents, page } = texts;
  const all = sources.flatMap((source) => listRuns(source).map((run) => ({ source, run })));
  const order = all.flatMap(({ run }) => run.flatMap(listWithin)).map(({ locator }) => locator);
  const resolved = units.map((written) => resolveRange(written, order, extents));
  const ranges = resolved.flatMap(({ range }) => range ?? []);
  const chosen = uniqueBy(ranges, formatUnitRange).flatMap((range) => {
    const found = all.find(({ run }) => run.flatMap(listWithin).some(isAt(range.from)));
    return found ? [{ range, ...found }] : [];
  });
  return {
    entries: chosen.map(({ range, source, run }) => {
      const { from, to } = range;
      const locator = formatUnitRange(range);
      const address =
        from === to
          ? (run.flatMap(listWithin).find(isAt(from))?.url ?? '')
          : `${page}#${formatBriefAddress({ units: [locator], style: 'un' })}`;
      const cited: CitedText = {
        kind: 'text',
        ...source,
        unit: from,
        ...(from !== to && { through: to }),
        footnote: null,
      };
      return {
        locator,
        lines: quoteRange(run, range),
        address,
        citation: citeRange(style, cited, address, () => findEntry(sheets, from, style)),
      };
    }),
    faults: [...new Set(resolved.flatMap(({ fault }) => fault ?? []))],
    edition: chosen[0]?.source.edition.slice(0, 8) ?? '',
    official: [...new Set(chosen.map(({ source }) => officialAddress(source.symbol)))],
  };
}

/** The paragraphs of a document, run by run: a range stays within one of them. */
function listRuns({ preamble = [], paragraphs, resolution, annexes = [] }: BriefSource) {
  const parts = [...(resolution ? [resolution] : []), { preamble, paragraphs }, ...annexes];
  return parts.flatMap((part) => [part.preamble, part.paragraphs]);
}

function listWithin(unit: BriefUnit): BriefUnit[] {
  return [unit, ...(unit.subparagraphs ?? []).flatMap(listWithin)];
}

const isAt =
  (locator: string) =>
  (unit: BriefUnit): boolean =>
    unit.locator === locator;

/** The words of a range, the first and the last paragraph from and to the subparagraph that is named. */
function quoteRange(run: readonly BriefUnit[], { from, to }: UnitRange): string[] {
  const [first, last] = [from, to].map((end) =>
    run.findIndex((paragraph) => paragraph.locator === findParagraphLocator(end)),
  );
  return run
    .slice(first, (last ?? 0) + 1)
    .flatMap((paragraph, step, { length }) =>
      quoteWithin(
        paragraph,
        step === 0 ? parseLocator(from).letter : null,
        step === length - 1 ? parseLocator(to).letter : null,
      ),
    );
}

function findEntry(
  sheets: readonly CiteSheet[],
  locator: string,
  style: BriefChoice['style'],
): CiteEntry {
  const entry = sheets.flatMap(({ units }) => units).find(({ id }) => id === locator);
  if (!entry) throw new Error(`There is no citation of ${locator} in the style ${style}.`);
  return entry;
}

function uniqueBy<T>(all: readonly T[], toKey: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [toKey(one), one] as const)).values()];
}
