import type { Cited } from './cited.ts';
import { formatDay } from '../../text/date.ts';
import { formatPinpoint, parseLocator } from '../../text/locator.ts';
import { resolutionNumber } from '../../text/symbol.ts';

/** For readers who use no style: `Paragraph 18 (d) of the 2025 Political Declaration …, adopted by the General Assembly of the United Nations …`. */
export function formatPlain(cited: Cited): string {
  if (cited.kind === 'report') {
    const { publisher, title, form, number, published, subject } = cited;
    const source = [publisher, form, number].filter((part) => part !== null).join(' ');
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}, in “${title}” (${source}, ${published === null ? 'undated' : formatDay(published)})`;
  }
  const { symbol, annex, title, adopted, unit, footnote } = cited;
  const adoption = `${title}, adopted by the General Assembly of the United Nations on ${formatDay(adopted)} (resolution ${resolutionNumber(symbol)}${annex ? ', annex' : ''})`;
  if (unit === null) return adoption;
  const paragraph = formatPinpoint(parseLocator(unit)).replace('para.', 'paragraph');
  const place = footnote === null ? paragraph : `footnote ${footnote}, at ${paragraph}`;
  return `${place.charAt(0).toUpperCase()}${place.slice(1)} of the ${adoption}`;
}
