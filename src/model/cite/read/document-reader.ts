import { createReader as row, type CitationReader, type ReadPart } from './citation-reader.ts';
import type { NamedDocument } from './citation-part.ts';

const names =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const month = String.raw`(?:${names})\b\.?`;
const year = String.raw`(?:19|20)\d\d`;
const title = String.raw`(?:political\s)?declarations?(?:\s(?:on|against)\s(?:the\simplementation\sof\s)?(?:the\s)?(?:united\snations\s)?(?:global\splan\sof\saction(?:\sto\scombat\strafficking\sin\spersons)?|(?:human\s)?trafficking(?:\sin\s(?:persons|human\sbeings))?))?`;
const number = String.raw`(?:(?:nos?|nr|number|numbers)\b\.?\s?)?`;

const name = (named: NamedDocument): ReadPart => ({ kind: 'document', document: named });
const resolution = (session = '', own = '', certain = true) =>
  name({ by: 'symbol', symbol: `a/res/${session}/${own}`, certain });
const date = (id = '') => name({ by: 'date', id });

/** Dates hold numbers that are no places, so they come first. */
export const dateReaders: readonly CitationReader[] = [
  row(
    '24 November 2025',
    String.raw`\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${month},?\s(${year})`,
    ([id]) => date(id),
  ),
  row('November 24, 2025', String.raw`${month}\s\d{1,2}(?:st|nd|rd|th)?,?\s(${year})`, ([id]) =>
    date(id),
  ),
  row('2025, November 24', String.raw`(${year}),?\s${month}\s\d{1,2}(?!\d)`, ([id]) => date(id)),
  row('November 2025', String.raw`${month}\s(${year})(?!\d)`, ([id]) => date(id)),
  row('2025-11-24', String.raw`(${year})-\d\d-\d\d(?!\d)`, ([id]) => date(id)),
  row('24.11.2025', String.raw`\d{1,2}([./-])\d{1,2}\1(${year})(?!\d)`, ([, id]) => date(id)),
  row('24 November', String.raw`\d{1,2}(?:st|nd|rd|th)?\s${month}(?![a-z])`, () => ({
    kind: 'unknown',
  })),
];

/** What names a document, the most certain first. */
export const documentReaders: readonly CitationReader[] = [
  row(
    'A/RES/80/9',
    String.raw`(?:a[/.\s-]?)?res[/.\s]\s?(\d{1,3})/(\d{1,3})(?!\d)`,
    ([session, own]) => resolution(session, own),
  ),
  row('a-res-80-9', String.raw`a[.-]res[.-](\d{1,3})[.-](\d{1,3})(?!\d)`, ([session, own]) =>
    resolution(session, own),
  ),
  row(
    'A/73/12 (Part II)',
    String.raw`([a-z]{1,6}(?:/[a-z0-9]+(?:\.\d+)?)+(?:\s\(part\s[iv]+\))?)`,
    ([symbol = '']) =>
      /\/.*\d/.test(symbol) ? name({ by: 'symbol', symbol, certain: true }) : null,
  ),
  row(
    'resolution No. 80/9',
    String.raw`resolutions?\s${number}(\d{2})/(\d{1,3})(?!\d)`,
    ([session, own]) => resolution(session, own),
  ),
  row(
    'UNTS vol. 1577',
    String.raw`(?:unts|treaty\sseries),?\s(?:vol\.?\s)?(\d{3,4})(?:,?\s(?:p\.\s)?\d+)?`,
    ([volume = '']) => name({ by: 'volume', volume }),
  ),
  row('2237 UNTS 319', String.raw`(?:vol\.?\s)?(\d{3,4})\s?unts(?:\s\d+)?`, ([volume = '']) =>
    name({ by: 'volume', volume }),
  ),
  row('80/9', String.raw`(\d{2})/(\d{1,3})(?!\d|/\d{4})`, ([session, own]) =>
    resolution(session, own, false),
  ),
  row('(2025)', String.raw`\((${year})[a-h]?\)`, ([id = '']) =>
    name({ by: 'year', id, bracketed: true }),
  ),
  row('2025, 2025a', String.raw`(${year})(?:[a-h](?![a-z]))?(?!\d)`, ([id = '']) =>
    name({ by: 'year', id, bracketed: false }),
  ),
  row('Political Declaration', String.raw`${title}(?![a-z])`, () => ({ kind: 'title' })),
];
