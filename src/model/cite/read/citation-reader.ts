import type { CitationPart, NamedDocument } from './citation-part.ts';
import { letterList, parsePlaces, placeList } from './cited-place.ts';
import { isIdleWord } from './idle-word.ts';

type Part = CitationPart extends infer Each ? (Each extends unknown ? Omit<Each, 'text'> : never) : never; // prettier-ignore

/** What can begin at a place of a folded citation. */
export interface CitationReader {
  /** An example of what it reads. */
  readonly reads: string;
  /** Sticky: it is tried where the last reader stopped. */
  readonly pattern: RegExp;
  /** @returns null if it is not that after all: the next reader is asked */
  readonly toPart: (groups: readonly (string | undefined)[]) => Part | null;
}

const names = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'; // prettier-ignore
const month = String.raw`(?:${names})\b\.?`;
const year = String.raw`(?:19|20)\d\d`;
const bracketedNote = String.raw`(?:n|nn|fn|fns|note|notes)\b\.?\s?\d+(?:\s?(?:-|,|and|&)\s?\d+)*`;
const title = String.raw`(?:political\s)?declarations?(?:\s(?:on|against)\s(?:the\simplementation\sof\s)?(?:the\s)?(?:united\snations\s)?(?:global\splan\sof\saction(?:\sto\scombat\strafficking\sin\spersons)?|(?:human\s)?trafficking(?:\sin\s(?:persons|human\sbeings))?))?`;
const number = String.raw`(?:(?:nos?|nr|number|numbers)\b\.?\s?)?`;
const division =
  'arts?|articles?|sections?|secs?|ss?|clauses?|cls?|points?|items?|provisions?|nos?|numbers?';

const document = (named: NamedDocument): Part => ({ kind: 'document', document: named });
const resolution = (session = '', own = '', certain = true) =>
  document({ by: 'symbol', symbol: `a/res/${session}/${own}`, certain });
const date = (id = '') => document({ by: 'date', id });
const idle = (): Part => ({ kind: 'idle' });
const row = (reads: string, pattern: string, toPart: CitationReader['toPart']): CitationReader => ({
  reads,
  pattern: new RegExp(pattern, 'yu'),
  toPart,
});

/** Dates hold numbers that are no places, so they come first. */
const dates = [
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

const documents = [
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
      /\/.*\d/.test(symbol) ? document({ by: 'symbol', symbol, certain: true }) : null,
  ),
  row(
    'resolution No. 80/9',
    String.raw`resolutions?\s${number}(\d{2})/(\d{1,3})(?!\d)`,
    ([session, own]) => resolution(session, own),
  ),
  row(
    'UNTS vol. 1577',
    String.raw`(?:unts|treaty\sseries),?\s(?:vol\.?\s)?(\d{3,4})(?:,?\s(?:p\.\s)?\d+)?`,
    ([volume = '']) => document({ by: 'volume', volume }),
  ),
  row('2237 UNTS 319', String.raw`(?:vol\.?\s)?(\d{3,4})\s?unts(?:\s\d+)?`, ([volume = '']) =>
    document({ by: 'volume', volume }),
  ),
  row('80/9', String.raw`(\d{2})/(\d{1,3})(?!\d|/\d{4})`, ([session, own]) =>
    resolution(session, own, false),
  ),
  row('(2025)', String.raw`\((${year})[a-h]?\)`, ([id = '']) =>
    document({ by: 'year', id, bracketed: true }),
  ),
  row('2025, 2025a', String.raw`(${year})(?:[a-h](?![a-z]))?(?!\d)`, ([id = '']) =>
    document({ by: 'year', id, bracketed: false }),
  ),
  row('Political Declaration', String.raw`${title}(?![a-z])`, () => ({ kind: 'title' })),
];

/** The citing author’s own notes; `note 9 of resolution 80/9` is one of the document, and read further down. */
const notes = [
  row(
    '(n 12)',
    String.raw`\((?:(?:see|above|supra)\s)?${bracketedNote}(?:\s(?:above|supra|below|infra))?\)`,
    () => ({ kind: 'note' }),
  ),
  row(
    'supra note 12',
    String.raw`(?:supra|above|infra|below),?\s(?:at\s)?(?:foot)?${bracketedNote}`,
    () => ({ kind: 'note' }),
  ),
  row(
    'footnote 12 above',
    String.raw`(?:foot)?${bracketedNote}\s(?:above|supra|below|infra)(?![a-z])`,
    () => ({ kind: 'note' }),
  ),
];

const places = [
  row(
    'footnotes 9 and 10',
    String.raw`(?:footnotes?|fns?)\b\.?\s?${number}(${placeList})`,
    ([list = '']) => ({
      kind: 'places',
      places: parsePlaces(list, 'footnote'),
      certainty: 'marked',
    }),
  ),
  row('n. 6', String.raw`(?:notes?|nn?)\b\.?\s?(${placeList})`, ([list = '']) => ({
    kind: 'places',
    places: parsePlaces(list, 'footnote'),
    certainty: 'faint',
  })),
  row(
    'preambular para. 3',
    String.raw`(?:preambular|preamble|pmbl)\b\.?,?\s(?:paragraphs?|paras?|¶+)?\.?\s?(${placeList})`,
    ([list = '']) => readPreambular(list),
  ),
  row('PP 3', String.raw`pp\s?(${placeList})`, ([list = '']) => readPreambular(list, true)),
  row(
    '3rd preambular paragraph',
    String.raw`(\d{1,2})(?:st|nd|rd|th)\s(?:preambular|preamble)(?:\spara(?:graph)?)?\b\.?`,
    ([list = '']) => readPreambular(list),
  ),
  row(
    '12th paragraph',
    String.raw`(\d{1,2})(?:st|nd|rd|th)\s(?:operative\s)?para(?:graph)?\b\.?`,
    ([list = '']) => ({ kind: 'places', places: parsePlaces(list), certainty: 'marked' }),
  ),
  row('page 3', String.raw`(?:pages?|pp?)\.?\s\d+(?:-\d+)?`, () => ({ kind: 'unknown' })),
  row(
    'subparagraphs (a) and (b)',
    String.raw`(?:sub-?para(?:graph)?s?|lit(?:era)?|letters?|points?|items?|clauses?)\b\.?\s?(${letterList})`,
    ([list = '']) => ({
      kind: 'letters',
      letters: parsePlaces(`1 ${list}`).map(({ letter }) => letter ?? ''),
    }),
  ),
  row(
    'para. No. 12',
    String.raw`(?:paragraph(?:e?s)?|paragraphe|paras?|pars?|p[aá]rr(?:afo)?s?|abs(?:atz)?|¶+|§+)\.?\s?${number}(${placeList})`,
    ([list = '']) => ({ kind: 'places', places: parsePlaces(list), certainty: 'marked' }),
  ),
  row('OP 12', String.raw`(?:ops?)\.?\s?(${placeList})`, ([list = '']) => ({
    kind: 'places',
    places: parsePlaces(list),
    certainty: 'faint',
  })),
  row(
    'Supp. No. 49',
    String.raw`(?:supp(?:l(?:ement)?)?|session|sess|meeting|mtg|volume|vol|agenda\sitem)\b\.?,?\s?(?:no\.?\s?)?\d+`,
    idle,
  ),
  row('annex II', String.raw`annex\s(?:([ivx]+)|(\d))(?![a-z\d/(])`, ([roman, digit]) => ({
    kind: 'annex',
    number: digit ? Number(digit) : readRoman(roman ?? ''),
  })),
  row('article 12', String.raw`(?:${division})\b\.?\s?(${placeList})`, ([list = '']) => ({
    kind: 'places',
    places: parsePlaces(list),
    certainty: 'other',
  })),
  row('80th', String.raw`\d+(?:st|nd|rd|th)(?![a-z])`, idle),
  row('(b) of', String.raw`(${letterList})(?=\s(?:of|in)\s)`, ([list = '']) =>
    list.startsWith('(')
      ? { kind: 'letters', letters: parsePlaces(`1 ${list}`).map(({ letter }) => letter ?? '') }
      : null,
  ),
  row('12-14 and 18 (d)', `(${placeList})`, ([list = '']) => ({
    kind: 'places',
    places: parsePlaces(list),
    certainty: 'bare',
  })),
];

const others = [
  row(
    'et seq.',
    String.raw`(?:et\ss(?:e|u)qq?|et\ssuiv|ff|f|sqq?|seqq?|onwards?|and\s(?:what\sfollows|the\sfollowing|following))(?![a-z])\.?`,
    () => ({ kind: 'following' }),
  ),
  row('of', String.raw`(?:of|in)(?![a-z])`, () => ({ kind: 'tie' })),
  row('see', String.raw`(\p{L}[\p{L}\p{M}-]*)`, ([word = '']) =>
    isIdleWord(word) ? idle() : { kind: 'unknown' },
  ),
  row(';', String.raw`;\s?`, () => ({ kind: 'break' })),
  row(', ', String.raw`[^\p{L}\p{N};¶§()[\]]+|[()[\]]`, () => ({ kind: 'sign' })),
  row('anything else', String.raw`[\p{L}\p{N}]+|[^]`, () => ({ kind: 'unknown' })),
];

/** All readers, in the order in which they are asked: whatever could be taken for something simpler comes before it. */
export const citationReaders: readonly CitationReader[] = [
  ...dates,
  ...notes,
  ...documents,
  ...places,
  ...others,
];

/** @param doubled true for `PP`, which may be two paragraph signs */
function readPreambular(list: string, doubled = false): Part {
  const found = parsePlaces(list).map((place) => ({
    ...place,
    preambular: true as const,
    ...(doubled && { doubled }),
  }));
  return { kind: 'places', places: found, certainty: 'marked' };
}

/** `ii` → 2; only as far as annexes are counted. */
function readRoman(roman: string): number {
  return ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(roman) + 1;
} // prettier-ignore
