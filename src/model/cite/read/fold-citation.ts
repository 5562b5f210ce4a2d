import { formatOrdinal, numberWords, parseNumberWord } from '../../wording/number-word.ts';

/** What is done before compatibility forms are folded, which would make `9¹²` into 912 and `80⁄9` into something else. */
const raised = /[⁰¹²³⁴-⁹]+/g;
const slashes = /[\u2044\u2215\u29F8\u2571\\]/g;

/** Signs that nobody sees: marks of direction, joiners, soft hyphens, byte-order marks, variation selectors. */
const unseen = /[\p{Cf}\uFE00-\uFE0F]/gu;

/** `P 12`, as data bases write the paragraph sign they cannot show; `p. 12` is a page. */
const letterForSign = /(?<![\p{L}\d.])P\s?(?=\d)/gu;

/** Numbers in words count only after what they number: “one” by itself is a word. */
const inWords = new RegExp(
  String.raw`(?<=\b(?:paragraphs?|paras?\.?|footnotes?)\s)(${[...numberWords].reverse().join('|').replaceAll('-', '[- ]')})\b(?!\sby\b)`,
  'g',
);

/** `third preambular paragraph`; “second sentence” is none of ours. */
const ordinals = new Map(numberWords.map((_, value) => [formatOrdinal(value), value]));
const inOrdinals = new RegExp(
  String.raw`\b(${[...ordinals.keys()].reverse().join('|').replaceAll('-', '[- ]')})(?=\s(?:(?:operative|preambular|preamble)\s?)?para(?:graph)?\b)`,
  'g',
);

/**
 * Brings a written citation into one form: small letters, one kind of blank, slash, hyphen, quotation mark and digit.
 * A raised number becomes `(n 12)`, for it is the mark of a note.
 */
export function foldCitation(text: string): string {
  return (
    text
      .replace(raised, (digits) => ` (n ${digits.normalize('NFKC')}) `)
      .replace(slashes, '/')
      .normalize('NFKC')
      .replace(unseen, '')
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
      .replace(/\bn°/gi, 'no')
      .replace(letterForSign, '¶ ')
      .toLowerCase()
      .replace(/(?<=[a-z0-9])_(?=[a-z0-9])/g, '/')
      .replace(/(?<=[a-z0-9])\s*\/\s*(?=[a-z0-9])/g, '/')
      .replace(
        /(?<![a-z])(?:[a-z]\.\s?){2,}(?![a-z]\b)/g,
        (short) => short.replace(/[.\s]/g, '') + (/\s$/.test(short) ? ' ' : ''),
      )
      .replace(/[‐-―−]/g, '-')
      // `[12]-[14]`
      .replace(/(?<=\d)\]\s?(-|,|and|to)\s?\[(?=\d)/g, ' $1 ')
      // `2025.28.b`, `28.b`
      .replace(
        /(?<=\d{4}[.:-]\d{1,3})[.:-]([a-z])(?![a-z\d])|(?<=\b\d{1,3})\.([a-z])(?![a-z\d.])/g,
        (_, one = '', other = '') => ` (${one}${other})`,
      )
      .replace(/(?<=[a-z0-9])['’`´]s\b/g, '')
      .replace(/[“”„‟«»"‘’‚‛'`´*<>|]/g, ' ')
      .replace(/\s+/g, ' ')
      // The opening words have the address of their paragraph.
      .replace(/(\d+),?\s(?:the\s)?chapeau(?:,|\s(?:and|&))\s(?=\()/g, '$1 and $1 ')
      .replace(inOrdinals, (word) => `${ordinals.get(word.replace(' ', '-'))}th`)
      .replace(inWords, (word) => String(parseNumberWord(word)))
      .trim()
  );
}
