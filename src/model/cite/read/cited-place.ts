/** A paragraph, footnote or subparagraph as a citation names it, without the document. */
export interface CitedPlace {
  readonly kind: 'paragraph' | 'footnote';
  /** `resolution` for its own words if the declaration is its annex, `annex-2` for another annex. */
  readonly section?: string;
  /** True for a preambular paragraph. */
  readonly preambular?: true;
  /** True for `PP 12`, which may mean paragraph 12 by a doubled paragraph sign. */
  readonly doubled?: boolean;
  readonly number: number;
  /** `bis` in paragraph 1 bis. */
  readonly bis?: string;
  /** The letters of a subparagraph: `d`, `d/ii`; null for the paragraph. */
  readonly letter: string | null;
  /** True for `18 f.`, which may be subparagraph (f) or mean “and the following”. */
  readonly loose?: true;
  /** True for what a range names after its first: (e) and (f) of `18 (d)-(f)`, 20 of `18 (d)-20`. */
  readonly ranged?: true;
  /** Last number of a range that begins with it. */
  readonly through?: number;
}

/** `(d)`, `(aa)`, `(ii)` */
const doubled = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.repeat(2)).join('|');
const mark = String.raw`\((?:[a-z]|${doubled}|[ivxl]{2,5})\)`;
/** `(d) (ii)`: one under the other. */
const point = String.raw`${mark}(?:\s?${mark}){0,2}`;
/** What can stand between two of a list. */
const joint = String.raw`\s?(?:-|,|&|\+|\/|(?:to|through|and\/or|and|or)(?![a-z]))\s?(?:(?:and\/or|and|or|&)\s)?`;
/** A letter without brackets; “a” before a word is the article, and before a slash a symbol begins. */
const bare = String.raw`(?!a\s(?!of\b|and\b|or\b|to\b|in\b)[a-z]{2})[a-z](?![a-z/]|\.[a-z/])`;
const points = String.raw`(?:,?\s?${point}(?:${joint}(?:${point}))*|\s?${bare}(?:${joint}${bare})*)`;
const again = 'bis|ter|quater|quinquies';
const digits = String.raw`\d{1,3}(?!\d)(?!(?:st|nd|rd|th)\b)(?:\s?(?:${again})\b)?`;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** A further number of a list: not the day of a date, nor the first half of a resolution’s number, unless `12/13` says so. */
const further = String.raw`(?!\d+\s${month})(?:(?<=\/)|(?!\d+\/\d))${digits}`;

/** Source of a pattern for a list of numbers with letters: `12-14 and 18 (d), (e) or (f)`. */
export const placeList = String.raw`${digits}${points}?(?:${joint}${further}${points}?)*`;

/** Source of a pattern for one or more letters in brackets or without: `(a) and (b)`, `b`. */
export const letterList = String.raw`(?:${point}(?:${joint}${point})*|[a-z](?![a-z\/]))`;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const step = new RegExp(
  String.raw`(-|(?<![a-z])(?:to|through)(?![a-z]))|(?<![a-z])(and|or)(?![a-z])|(\d+)(?:\s?(${again})\b)?|\(([a-z]{1,5})\)|(?<![a-z])([a-z])(?![a-z])`,
  'g',
);

/** Reads such a list: `12-14` is one place with a range, `18 (d)-(f)` are three. */
export function parsePlaces(list: string, kind: CitedPlace['kind'] = 'paragraph'): CitedPlace[] {
  const found: CitedPlace[] = [];
  let through = false;
  /** Where a mark in brackets would have to begin that stands under the one before it. */
  let end = -1;
  for (const match of list.matchAll(step)) {
    const [whole, range, and, number, bis, bracketed, letter] = match;
    if (range) through = true;
    if (range || and) continue;
    const last = found.at(-1);
    const written = bracketed ?? letter;
    if (number) {
      const place = { kind, number: Number(number), letter: null, ...(bis && { bis }) };
      if (through && last?.letter === null && !bis && last.through === undefined)
        found.splice(-1, 1, spanNumbers(last, place.number));
      else found.push({ ...place, ...(through && last && { ranged: true as const }) });
      through = false;
    } else if (written && last) {
      const under = list.slice(end, match.index).trim() === '';
      const nested = bracketed && last.letter !== null && under;
      const loose = letter === 'f' && last.letter === null ? { loose: true as const } : {};
      if (nested) found.splice(-1, 1, { ...last, letter: `${last.letter}/${written}` });
      else if (last.letter === null)
        found.splice(-1, 1, ...setLetter(last, { letter: written, ...loose }));
      else found.push(...listLetters(last, written, through));
      through = false;
    }
    end = match.index + whole.length;
  }
  return found;
}

/** A range, whichever way round it is written. */
function spanNumbers(from: CitedPlace, to: number): CitedPlace {
  const [first, last] = from.number <= to ? [from.number, to] : [to, from.number];
  return { ...from, number: first, through: last };
}

/** `18 (d)`; in `17-18 (d)` the letter is of the last number only. */
function setLetter(
  { through, ...first }: CitedPlace,
  letter: Pick<CitedPlace, 'letter' | 'loose'>,
): CitedPlace[] {
  return through === undefined
    ? [{ ...first, ...letter }]
    : [first, { ...first, number: through, ...letter, ranged: true }];
}

/** The letters that follow one of the same paragraph, with those between them if it is a range. */
function listLetters(last: CitedPlace, written: string, through: boolean): CitedPlace[] {
  const above = (last.letter ?? '').split('/');
  const from = above.pop() ?? '';
  const order = above.length > 0 ? romans : [...'abcdefghijklmnopqrstuvwxyz'];
  const [first, end] = [order.indexOf(from), order.indexOf(written)];
  const all = through && first >= 0 && end > first ? order.slice(first + 1, end + 1) : [written];
  const { loose: _, ranged: __, ...place } = last;
  return all.map((letter) => ({
    ...place,
    letter: [...above, letter].join('/'),
    ...(through && all.length > 0 && { ranged: true as const }),
  }));
}
