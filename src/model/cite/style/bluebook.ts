import type { Cited } from './cited.ts';
import { formatBluebookDay } from '../../wording/date.ts';
import { formatAnnex, formatTightPinpoint } from '../../text/pinpoint.ts';
import { resolutionNumber } from '../../text/symbol.ts';

/**
 * The Bluebook (rule 21.7.2):
 * `G.A. Res. 80/9, annex, ¶ 18(d), U.N. Doc. A/RES/80/9 (Nov. 24, 2025)`.
 */
export function formatBluebook(cited: Cited): string {
  if (cited.kind === 'report') {
    const { publisher, title, form, number, published, subject } = cited;
    const source =
      number === null
        ? `${publisher}, *${title}*`
        : `${toTitleCase(form)}, ${publisher}, *${title}*, ${number}`;
    return `${source} (${published === null ? 'n.d.' : formatBluebookDay(published)}) (${subject})`;
  }
  const { symbol, adopted, unit, through, footnote } = cited;
  const annex = formatAnnex(cited, unit);
  const place =
    unit === null
      ? ''
      : `, ${formatTightPinpoint(unit, { one: '¶', several: '¶¶', preamble: 'pmbl.' }, through)}${footnote === null ? '' : ` n.${footnote}`}`;
  return `G.A. Res. ${resolutionNumber(symbol)}${annex && `, ${annex}`}${place}, U.N. Doc. ${symbol} (${formatBluebookDay(adopted)})`;
}

function toTitleCase(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
