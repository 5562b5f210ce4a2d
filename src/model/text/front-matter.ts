import type { ResolutionRecord } from '../../schema/declaration.ts';
import { digestText } from './digest.ts';

/** The lines before the first paragraph of a declaration, by their place in the document. */
export interface FrontMatter {
  /** Masthead and title of the resolution. */
  readonly preface: readonly string[];
  /** `The General Assembly` */
  readonly formula: readonly string[];
  /** The words by which it adopts the declaration. */
  readonly adopting: readonly string[];
  /** Meeting and day. */
  readonly conclusions: readonly string[];
  /** `Annex` */
  readonly annexHeading: string | null;
  /** Title of the annex. */
  readonly annexTitle: readonly string[];
}

const empty = { formula: [], adopting: [], conclusions: [], annexHeading: null, annexTitle: [] };

const forms = {
  '“The General Assembly”': /^The General Assembly,?$/,
  'plenary meeting': /plenary meeting$/,
  'heading “Annex”': /^Annex( I)?$/,
} as const;

/**
 * Parts the lines before the first paragraph. A declaration that is the resolution itself has masthead and title only,
 * and so has one whose lines lack a part (`listMissingParts` says which).
 * @param apart whether the record has the resolution's own words apart, so that the lines hold none of them
 */
export function splitFrontMatter(
  lines: readonly string[],
  annex: boolean,
  apart = false,
): FrontMatter {
  const [formula, closing, heading] = Object.values(forms).map((form) =>
    lines.findIndex((line) => form.test(line)),
  ) as [number, number, number];
  if (!annex || heading < 0) return { ...empty, preface: lines };
  const annexed = { annexHeading: lines[heading] ?? null, annexTitle: lines.slice(heading + 1) };
  if (apart || formula < 0 || closing < formula)
    return { ...empty, ...annexed, preface: lines.slice(0, heading) };
  return {
    ...annexed,
    preface: lines.slice(0, formula),
    formula: lines.slice(formula, formula + 1),
    adopting: lines.slice(formula + 1, closing),
    conclusions: lines.slice(closing, heading),
  };
}

/** What the lines around an annex lack: `plenary meeting`; nothing if they are complete. */
export function listMissingParts(lines: readonly string[], apart = false): string[] {
  return Object.entries(forms)
    .filter(([name]) => !apart || name.includes('Annex'))
    .filter(([, form]) => !lines.some((line) => form.test(line)))
    .map(([name]) => name);
}

/** The words by which the Assembly adopts an annex, as a resolution of unnumbered paragraphs; null if there are none. */
export function readResolution({
  formula,
  adopting,
  conclusions,
}: FrontMatter): ResolutionRecord | null {
  if (adopting.length === 0) return null;
  return {
    formula: formula[0],
    paragraphs: adopting.map((text, index) => ({
      number: index + 1,
      unnumbered: true,
      text,
      sha256: digestText(text),
      subparagraphs: [],
    })),
    closing: [...conclusions],
  };
}
