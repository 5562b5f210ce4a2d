import type { CitationStyle } from '../../model/cite/style/citation-style.ts';
import { citeSelection } from '../../model/cite/cite-selection.ts';
import type { CiteEntry, CiteSheet } from '../../model/cite/cite-sheet.ts';
import { copyCitation, copyQuotation } from '../../model/cite/copied-text.ts';
import { formatTextFragment } from '../../model/cite/text-fragment.ts';
import { labelUnit } from '../../model/text/label.ts';
import { findParagraphLocator } from '../../model/text/locator.ts';
import { parseUnitRange } from '../../model/text/unit-range.ts';
import { copyText, describeCopy } from '../page/clipboard.ts';
import { readSelectedPassages } from './selected-passages.ts';
import { readSelectedWords, type Selected } from './selected-words.ts';

/** What a button of the citation box does. */
export type CiteAction = 'citation' | 'quotation' | 'link';

/** What a citation box is about. */
export interface CiteSubject {
  readonly sheet: CiteSheet;
  /** What is chosen in the box; selected words may stand in other units. */
  readonly unit: CiteEntry;
  readonly style: CitationStyle;
  /** Address of the page of briefs, under which several units have one. */
  readonly briefs: string;
}

/**
 * Copies something of what is cited.
 * @returns what to tell the reader
 */
export async function copyCited(
  action: CiteAction,
  { sheet, unit, style, briefs }: CiteSubject,
  fallback: HTMLElement,
): Promise<string> {
  if (action === 'citation')
    return describeCopy(await copyText(copyCitation(unit, style), fallback), 'Citation');
  const words = readSelectedWords();
  const selected = citeSelection(readSelectedPassages(), sheet, style, briefs);
  if (action === 'link') {
    // Words of several paragraphs stand on no page of their own: their address is that of the range.
    const several = selected !== null && isOverParagraphs(selected.id);
    const link = several ? selected.address : linkToSelection(words, unit, sheet.units);
    if (link === null) return 'Select words of the text first.';
    const what = several
      ? `Link to ${labelUnit(selected.id)}`
      : words?.translated
        ? 'Link to the whole text, not to the translated words,'
        : 'Link';
    return describeCopy(await copyText({ text: link, html: null }, fallback), what);
  }
  const copied = selected ?? unit;
  if (copied.lines.length === 0) return 'There are no words to copy here: choose a paragraph.';
  const what = selected ? 'Your selection' : 'Paragraph';
  return describeCopy(
    await copyText(copyQuotation(copied, style), fallback),
    `${what} with citation`,
  );
}

function isOverParagraphs(id: string): boolean {
  const range = parseUnitRange(id);
  return range !== null && findParagraphLocator(range.from) !== findParagraphLocator(range.to);
}

/** The address of the unit, its fragment, then the words unless they are translated; null if none are selected. */
function linkToSelection(
  words: Selected | null,
  unit: CiteEntry,
  units: readonly CiteEntry[],
): string | null {
  const at = words?.locator ? units.find(({ id }) => id === words.locator) : unit;
  if (words?.translated) return at?.address ?? null;
  const directive = words && formatTextFragment(words);
  if (!directive || !at) return null;
  const fragment = at.address.includes('#') ? '' : words.locator === null ? '#' : '#text';
  return `${at.address}${fragment}${directive}`;
}
