import type { Cited } from './cited.ts';
import { formatDay } from '../../wording/date.ts';
import { formatAnnex, formatTightPinpoint } from '../../text/pinpoint.ts';
import { quoteTitle } from './quote-title.ts';
import { resolutionNumber } from '../../text/symbol.ts';

/** OSCOLA: `UNGA Res 80/9 (24 November 2025) UN Doc A/RES/80/9, annex para 18(d)`. */
export function formatOscola(cited: Cited): string {
  if (cited.kind === 'report') {
    const { publisher, title, number, published, subject } = cited;
    const day = published === null ? 'undated' : formatDay(published);
    return `${publisher}, ${quoteTitle(title)} (${number === null ? '' : `Press Release ${number}, `}${day}) (${subject})`;
  }
  const { symbol, adopted, unit, through, footnote } = cited;
  const annex = formatAnnex(cited, unit);
  const place = [
    annex !== '' && annex,
    unit !== null &&
      `${formatTightPinpoint(unit, { one: 'para', several: 'paras', preamble: 'preamble' }, through)}${footnote === null ? '' : `, fn ${footnote}`}`,
  ].filter((part) => part !== false);
  return [
    `UNGA Res ${resolutionNumber(symbol)} (${formatDay(adopted)}) UN Doc ${symbol}`,
    place.join(' '),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
