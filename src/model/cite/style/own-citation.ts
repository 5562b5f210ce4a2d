import type { CitationStyle } from './citation-style.ts';
import type { Cited } from './cited.ts';
import { formatAglc } from './aglc.ts';
import { formatBluebook } from './bluebook.ts';
import { formatOscola } from './oscola.ts';
import { formatPlain } from './plain.ts';
import { formatUnitedNations } from './united-nations.ts';

/** Styles that need no citation library: what a browser can write by itself. */
export type OwnStyle = Exclude<CitationStyle, 'apa' | 'chicago'>;

const formatters: Readonly<Record<OwnStyle, (cited: Cited) => string>> = {
  un: formatUnitedNations,
  bluebook: formatBluebook,
  oscola: formatOscola,
  aglc: formatAglc,
  plain: formatPlain,
};

/** Whether a style needs no citation library. */
export function isOwnStyle(style: CitationStyle): style is OwnStyle {
  return Object.hasOwn(formatters, style);
}

/** A citation in one of these styles; asterisks enclose italics. */
export function formatOwnCitation(style: OwnStyle, cited: Cited): string {
  return formatters[style](cited);
}
