import type { CitationStyle } from '../../model/cite/style/citation-style.ts';
import type { CiteEntry } from '../../model/cite/cite-sheet.ts';
import { copyCitation, copyQuotation } from '../../model/cite/copied-text.ts';
import { formatTextFragment } from '../../model/cite/text-fragment.ts';
import { copyText, describeCopy } from '../page/clipboard.ts';
import { readSelectedWords } from './selected-words.ts';

/** What a button of the citation box does. */
export type CiteAction = 'citation' | 'quotation' | 'link';

/**
 * Copies something of what is cited.
 * @param units everything that can be cited on the page: selected words may stand in another unit than the one chosen
 * @returns what to tell the reader
 */
export async function copyCited(
  action: CiteAction,
  unit: CiteEntry,
  units: readonly CiteEntry[],
  style: CitationStyle,
  fallback: HTMLElement,
): Promise<string> {
  if (action === 'link') {
    const link = linkToSelection(unit, units);
    if (link === null) return 'Select words of the text first.';
    return describeCopy(await copyText({ text: link, html: null }, fallback), 'Link');
  }
  if (action === 'citation')
    return describeCopy(await copyText(copyCitation(unit, style), fallback), 'Citation');
  if (unit.lines.length === 0) return 'There are no words to copy here: choose a paragraph.';
  return describeCopy(await copyText(copyQuotation(unit, style), fallback), 'Words and citation');
}

/** The address of the unit, its fragment, then the words; null where none are selected. */
function linkToSelection(unit: CiteEntry, units: readonly CiteEntry[]): string | null {
  const words = readSelectedWords();
  const directive = words && formatTextFragment(words);
  const at = words?.locator ? units.find(({ id }) => id === words.locator) : unit;
  if (!directive || !at) return null;
  const fragment = at.address.includes('#') ? '' : words.locator === null ? '#' : '#text';
  return `${at.address}${fragment}${directive}`;
}
