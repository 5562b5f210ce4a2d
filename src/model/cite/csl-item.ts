import { capitalize } from '../wording/first-letter.ts';
import type { Cited } from './style/cited.ts';
import { formatPlaceInResolution } from '../text/pinpoint.ts';

/** An entry of CSL-JSON, as far as this site fills it in. */
export interface CslItem {
  readonly id: string;
  readonly type: 'document' | 'report';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly genre: string;
  readonly number?: string;
  readonly publisher?: string;
  /** Place in the text: `annex, para. 12`. No style prints it among the data of a report. */
  readonly section?: string;
  /** The same, for managers that keep no section of a report. */
  readonly note?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly URL?: string;
  readonly language: 'en';
}

/**
 * What is cited as CSL-JSON: the one reference of which every file and every tag of a page is a form. A resolution is a report
 * of the kind “Resolution”: as an act of law managers would give it the number of an act of the United States.
 * A source that reports has no URL: it is not kept at an address of this site.
 */
export function toCslItem(cited: Cited, address: string): CslItem {
  if (cited.kind === 'report') {
    const { publisher, title, form, number, published } = cited;
    return {
      id: toKey([publisher, number ?? form]),
      type: 'document',
      title,
      author: [{ literal: publisher }],
      genre: capitalize(form),
      ...(number !== null && { number }),
      ...(published !== null && { issued: toDate(published) }),
      language: 'en',
    };
  }
  const { symbol, title, adopted } = cited;
  const section = formatPlace(cited);
  return {
    id: toKey([symbol, section]),
    type: 'report',
    title,
    author: [{ literal: 'United Nations General Assembly' }],
    publisher: 'United Nations',
    genre: 'Resolution',
    number: symbol,
    ...(section !== '' && { section, note: section }),
    issued: toDate(adopted),
    URL: address,
    language: 'en',
  };
}

/** Where in the source: `annex, para. 18 (d), footnote 12`, `statement of …`; empty for the whole of 2017. */
export function formatPlace(cited: Cited): string {
  if (cited.kind === 'report') return cited.subject;
  return [
    formatPlaceInResolution(cited, cited.unit, cited.through),
    cited.footnote === null ? '' : `footnote ${cited.footnote}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `a-res-80-9-annex-para-18-d`: letters, digits and hyphens, which every manager takes as a key. */
function toKey(parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

function toDate(day: string): NonNullable<CslItem['issued']> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}
