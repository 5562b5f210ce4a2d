import { createReader as row, type CitationReader, type ReadPart } from './citation-reader.ts';
import { letterList, parsePlaces, placeList } from './cited-place.ts';

const bracketedNote = String.raw`(?:n|nn|fn|fns|note|notes)\b\.?\s?\d+(?:\s?(?:-|,|and|&)\s?\d+)*`;
const number = String.raw`(?:(?:nos?|nr|number|numbers)\b\.?\s?)?`;
const division =
  'arts?|articles?|sections?|secs?|ss?|clauses?|cls?|points?|items?|provisions?|nos?|numbers?';

const idle = (): ReadPart => ({ kind: 'idle' });

/** The citing author’s own notes; `note 9 of resolution 80/9` is one of the document, and read further down. */
export const noteReaders: readonly CitationReader[] = [
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

/** Numbers and letters of places; what is marked as something comes before what is not. */
export const placeReaders: readonly CitationReader[] = [
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
  row('in fine', String.raw`in\sfine(?![a-z])`, () => ({ kind: 'unknown' })),
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
    String.raw`(?:paragraph(?:e?s)?|paragraphe|paras?|pars?|p[aá]rr(?:afo)?s?|abs(?:atz)?|¶+|§+)\.?[\s-]?${number}(${placeList})`,
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

/** @param doubled true for `PP`, which may be two paragraph signs */
function readPreambular(list: string, doubled = false): ReadPart {
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
}
