import { capitalize } from '../../wording/first-letter.ts';
import type { Cited } from './cited.ts';
import { formatDay } from '../../wording/date.ts';
import { formatAnnex, formatTightPinpoint } from '../../text/pinpoint.ts';
import { quoteTitle } from './quote-title.ts';
import { resolutionNumber } from '../../text/symbol.ts';

/** AGLC (rule 9.2, short form): `*Title*, GA Res 80/9, UN Doc A/RES/80/9 (24 November 2025) annex para 18(d)`. */
export function formatAglc(cited: Cited): string {
  if (cited.kind === 'report') {
    const { publisher, title, form, number, published, subject } = cited;
    const source = number === null ? capitalize(form) : `Press Release ${number}`;
    return `${publisher}, ${quoteTitle(title)} (${source}, ${published === null ? 'undated' : formatDay(published)}) (${subject})`;
  }
  const { symbol, title, adopted, unit, through, footnote } = cited;
  const annex = formatAnnex(cited, unit);
  return [
    `*${title}*, GA Res ${resolutionNumber(symbol)}, UN Doc ${symbol} (${formatDay(adopted)})`,
    annex !== '' && annex,
    unit !== null &&
      formatTightPinpoint(unit, { one: 'para', several: 'paras', preamble: 'preamble' }, through),
    footnote !== null && `n ${footnote}`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}
