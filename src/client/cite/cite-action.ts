import type { CitationStyle } from '../../model/cite/style/citation-style.ts';
import type { CiteEntry } from '../../model/cite/cite-sheet.ts';
import { copyCitation, copyQuotation, markQuotation } from '../../model/cite/copied-text.ts';
import { formatTextFragment, markSign } from '../../model/cite/text-fragment.ts';
import { copyText, describeCopy } from '../page/clipboard.ts';
import { readSelectedWords, type Selected } from './selected-words.ts';

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
  const words = readSelectedWords();
  if (action === 'link') {
    const link = linkToSelection(words, unit, units);
    if (link === null) return 'Select words of the text first.';
    const what = words?.translated
      ? 'Link to the whole text, not to the translated words,'
      : 'Link';
    return describeCopy(await copyText({ text: link, html: null }, fallback), what);
  }
  if (action === 'citation')
    return describeCopy(await copyText(copyCitation(unit, style), fallback), 'Citation');
  const selected = quoteSelection(words, units);
  const { from, line, what } = selected ?? { from: unit, line: null, what: 'Paragraph' };
  if (from.lines.length === 0) return 'There are no words to copy here: choose a paragraph.';
  const copied = copyQuotation(line === null ? from : { ...from, lines: [line] }, style);
  return describeCopy(await copyText(copied, fallback), `${what} with citation`);
}

/** The words selected in one unit, in quotation marks, and the unit they are cited from; null if none are, or no official ones. */
function quoteSelection(words: Selected | null, units: readonly CiteEntry[]) {
  if (words?.translated) return null;
  const from = words?.locator && units.find(({ id }) => id === words.locator);
  const line = words?.selected.replaceAll(markSign, ' ').replace(/\s+/g, ' ').trim();
  return from && line ? { from, line: markQuotation(line), what: 'Your selection' } : null;
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
