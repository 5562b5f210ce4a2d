import { capitalize, uncapitalize } from '../../wording/first-letter.ts';
import type { Cited } from './cited.ts';
import { formatDay } from '../../wording/date.ts';
import { parseLocator } from '../../text/locator.ts';
import { formatAnnex, formatUnitName } from '../../text/pinpoint.ts';
import { resolutionNumber } from '../../text/symbol.ts';

/** For readers who use no style: `Paragraph 18 (d) of the 2025 Political Declaration …, adopted by the General Assembly of the United Nations …`. */
export function formatPlain(cited: Cited): string {
  if (cited.kind === 'report') {
    const { publisher, title, form, number, published, subject } = cited;
    const source = [publisher, form, number].filter((part) => part !== null).join(' ');
    return `${capitalize(subject)}, in “${title}” (${source}, ${published === null ? 'undated' : formatDay(published)})`;
  }
  const { symbol, title, adopted, unit, through, footnote } = cited;
  const number = resolutionNumber(symbol);
  const day = `the General Assembly of the United Nations on ${formatDay(adopted)}`;
  const annex = formatAnnex(cited, null);
  const adoption = `${title}, adopted by ${day} (resolution ${number}${annex && `, ${annex}`})`;
  if (unit === null) return adoption;
  const locator = parseLocator(unit);
  const name = formatUnitName(
    { ...locator, section: undefined },
    through === undefined ? undefined : parseLocator(through),
  );
  const paragraph = name.replace(/, subparagraphs?/, '');
  const place =
    footnote === null ? paragraph : `Footnote ${footnote}, at ${uncapitalize(paragraph)}`;
  const opening = `${place} of`;
  // What stands around a declaration is not of it: then the resolution is named.
  const around = formatAnnex(cited, unit);
  return locator.section === undefined
    ? `${opening} the ${adoption}`
    : `${opening} ${around && `${around} to `}resolution ${number}, adopted by ${day} (${title})`;
}
