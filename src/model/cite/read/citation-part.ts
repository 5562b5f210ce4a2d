import { numberWords, parseNumberWord } from '../../word/number-word.ts';

/** A paragraph or footnote number, with the letter of a subparagraph where one is given. */
export interface CitedNumber {
  readonly number: number;
  readonly letter: string | null;
}

/** A piece of a written citation. */
export type CitationPart =
  | { readonly kind: 'symbol'; readonly symbol: string; readonly explicit: boolean }
  | { readonly kind: 'volume'; readonly volume: string }
  | { readonly kind: 'year' | 'date'; readonly year: string }
  | {
      readonly kind: 'footnotes' | 'paragraphs' | 'numbers';
      readonly numbers: readonly CitedNumber[];
    }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'nothing' };

const joint = String.raw`\s?(?:-|,|&|to|and)\s?(?:and\s)?`;
const letters = String.raw`\([a-z]\)(?:${joint}\([a-z]\))*`;
const number = String.raw`\d{1,3}(?!\d)(?:\s?${letters}|\s?[a-z](?![a-z]))?`;
const numbers = String.raw`${number}(?:${joint}${number})*`;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Words that stand in citations and say nothing about the place. */
const idle = new Set(
  `action adopted an and annex assembly at by cf combat declaration doc document ga general global implementation in
  nations of on operative persons plan political res resolution resolutions rev see supra symbol the to trafficking un unga united`.split(
    /\s+/,
  ),
);

/** Numbers in words count only where they follow what they number: “one” by itself is a word. */
const inWords = new RegExp(
  String.raw`(?<=\b(?:paragraphs?|paras?\.?|footnotes?)\s)(${[...numberWords].reverse().join('|').replaceAll('-', '[- ]')})\b`,
  'g',
);

/** What can begin at a place of the text, tried in this order. */
const readers: readonly (readonly [RegExp, (groups: readonly string[]) => CitationPart | null])[] =
  [
    [
      new RegExp(String.raw`\(?(?:\d{1,2}\s+)?${month}\.?\s+(?:\d{1,2},?\s+)?(\d{4})\)?`, 'y'),
      ([year = '']) => ({ kind: 'date', year }),
    ],
    [
      /(?:a\/)?res\/(\d+)\/(\d+)/y,
      ([session, own]) => ({ kind: 'symbol', symbol: `a/res/${session}/${own}`, explicit: true }),
    ],
    [
      /([a-z]+(?:\/[a-z0-9]+(?:\.\d+)?)+(?:\s\(part [iv]+\))?)/y,
      ([symbol = '']) => ({ kind: 'symbol', symbol, explicit: true }),
    ],
    [
      /(?:unts|treaty series),?\s(?:vol\.?\s)?(\d{3,4})/y,
      ([volume = '']) => ({ kind: 'volume', volume }),
    ],
    [/(?:vol\.?\s)?(\d{3,4})\s?unts(?:\s\d+)?/y, ([volume = '']) => ({ kind: 'volume', volume })],
    [/(\d{4})\/(\d+)(?:\/([a-z]))?(?![\d/])/y, () => null],
    [
      /res(?:olution|\.)?\s?(\d{2})\/(\d{1,3})(?![\d/])/y,
      ([session, own]) => ({ kind: 'symbol', symbol: `a/res/${session}/${own}`, explicit: true }),
    ],
    [
      /(\d{2})\/(\d{1,3})(?![\d/])/y,
      ([session, own]) => ({ kind: 'symbol', symbol: `a/res/${session}/${own}`, explicit: false }),
    ],
    [
      new RegExp(String.raw`(?:footnotes?|fns?|notes?|n)\.?\s?(${numbers})`, 'y'),
      ([list = '']) => ({ kind: 'footnotes', numbers: parseNumbers(list) }),
    ],
    [
      /sub-?para(?:graph)?s?\.?\s?\(?([a-z])\)?(?![a-z])/y,
      ([letter = '']) => ({ kind: 'letter', letter }),
    ],
    [
      new RegExp(String.raw`(?:paragraphs?|paras?\.?|pars?\.?|¶+|§+|ops?\.?)\s?(${numbers})`, 'y'),
      ([list = '']) => ({ kind: 'paragraphs', numbers: parseNumbers(list) }),
    ],
    [/((?:19|20)\d\d)(?!\d)/y, ([year = '']) => ({ kind: 'year', year })],
    [
      new RegExp(`(${numbers})`, 'y'),
      ([list = '']) => ({ kind: 'numbers', numbers: parseNumbers(list) }),
    ],
    [/([a-z]+)/y, ([word = '']) => (idle.has(word) ? { kind: 'nothing' } : null)],
    [/[\s,.;:()[\]#"'/-]+/y, () => ({ kind: 'nothing' })],
  ];

/**
 * Cuts a written citation into its parts.
 * @returns null where anything in it is not part of a citation: then the text is words
 */
export function cutCitation(text: string): CitationPart[] | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[a-z0-9])_(?=[a-z0-9])/g, '/')
    .replace(/\b(u\.n|g\.a|n\.b)\./g, (short) => short.replaceAll('.', ''))
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(inWords, (word) => String(parseNumberWord(word)))
    .trim();
  const parts: CitationPart[] = [];
  for (let at = 0; at < plain.length;) {
    const read = readPart(plain, at);
    if (read === null) return null;
    parts.push(read.part);
    at = read.end;
  }
  return parts;
}

function readPart(text: string, at: number): { part: CitationPart; end: number } | null {
  for (const [pattern, toPart] of readers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const part = match && toPart(match.slice(1));
    if (part) return { part, end: pattern.lastIndex };
  }
  return null;
}

const longestRange = 40;

/** `12-14` → 12, 13, 14; `18 (d)-(f)` → 18 with each of its letters. */
function parseNumbers(list: string): CitedNumber[] {
  const found: CitedNumber[] = [];
  let through = false;
  for (const [, range, digits, bracketed, bare] of list.matchAll(
    new RegExp(String.raw`(-|to(?=\s))|(\d+)(?:\s?(${letters})|\s?([a-z])(?![a-z]))?`, 'g'),
  )) {
    if (range) through = true;
    if (!digits) continue;
    const [number, from] = [Number(digits), found.at(-1)?.number ?? 0];
    if (through && number > from && number - from < longestRange)
      for (let between = from + 1; between < number; between++)
        found.push({ number: between, letter: null });
    found.push(
      ...(bracketed ? listLetters(bracketed) : [bare ?? null]).map((letter) => ({
        number,
        letter,
      })),
    );
    through = false;
  }
  return found;
}

/** `(d)-(f)` → d, e, f */
function listLetters(list: string): string[] {
  const found: string[] = [];
  for (const [, range, letter = ''] of list.matchAll(/(-|to\s)?\s?\(([a-z])\)/g)) {
    const [from, until] = [found.at(-1)?.charCodeAt(0) ?? 0, letter.charCodeAt(0)];
    if (range && from > 0)
      for (let between = from + 1; between < until; between++)
        found.push(String.fromCharCode(between));
    found.push(letter);
  }
  return found;
}
