import { apostrophes, unseen } from '../../word/sign.ts';
import { foldQuoted } from './fold-quoted.ts';
import type { PageMatter } from './page-matter.ts';
import { omissionSigns } from './omission.ts';
import type { QuotedWord, ReadPassage } from './quoted-word.ts';
import { remarks } from './remark.ts';

/** What must be known of the text to read a quotation of it. */
interface KnownText {
  readonly vocabulary: ReadonlySet<string>;
  readonly pageMatter: PageMatter;
  /** Finds the headings of this site. */
  readonly headings: PageMatter;
}

/** Letters and figures, signs that nobody sees among them, and what follows an apostrophe. */
const word = new RegExp(
  String.raw`[\p{L}\p{M}\p{N}](?:[${unseen}]*[\p{L}\p{M}\p{N}])*(?:[${unseen}]*[${apostrophes}][${unseen}]*\p{L}[\p{L}\p{M}]*)?`,
  'gu',
);
/** A hyphen at the end of a line, in any of its signs; programs write some that are no letters at all. */
const broken = /^[-\u00ad\u2010-\u2012\u00ac\ufe63\uff0d\u1806=\u0002\ufffe\ufffd]+\s+$/u;
/** Where a word may have been cut without a blank. */
const seam = /[\u00ad\u200b]+/u;

/**
 * Reads a pasted passage word by word. What copying, printing and quoting bring with them is told from the words, not deleted
 * unseen: what is taken out is listed, and figures stay words until the text itself has a footnote mark in their place.
 * @param keepPages true if what looks like matter of a page is to be taken for words
 */
export function readPassage(known: KnownText, pasted: string, keepPages = false): ReadPassage {
  const taken = { remarks: [] as string[], pageMatter: [] as string[], headings: [] as string[] };
  let paged = pasted;
  for (const { start, end } of keepPages ? [] : known.pageMatter.find(pasted)) {
    const found = pasted.slice(start, end);
    if (hasWordsAround(pasted, start, found.length)) taken.pageMatter.push(tidy(found));
    paged = paged.slice(0, start) + blank(found) + paged.slice(end);
  }
  for (const { start, end } of known.headings.find(paged)) {
    const found = paged.slice(start, end);
    taken.headings.push(tidy(found));
    paged = paged.slice(0, start) + blank(found) + paged.slice(end);
  }
  const text = paged.replace(remarks, (found) => {
    taken.remarks.push(tidy(found));
    return blank(found);
  });
  const gaps = [...text.matchAll(omissionSigns)].map(({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
  }));
  const words: QuotedWord[] = [];
  for (const { index, 0: found } of text.matchAll(word)) {
    const [start, end] = [index, index + found.length];
    if (gaps.some((gap) => start >= gap.start && end <= gap.end)) continue;
    const last = words.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    if (last && joins(known, last, between, found)) {
      words[words.length - 1] = {
        ...last,
        folded: foldQuoted(last.text + found),
        text: clean(last.text + found),
        end,
        pointed: isPointed(text, end),
        bracketed: last.bracketed && text[end] === ']',
      };
      continue;
    }
    const afterOmission = gaps.some((gap) => gap.start >= (last?.end ?? 0) && gap.end <= start);
    const place = { pointed: isPointed(text, end), bracketed: isBracketed(text, start) };
    const parts = cutAtSeam(known, found);
    let from = start;
    for (const [at, part] of parts.entries()) {
      words.push({
        folded: foldQuoted(part),
        text: clean(part),
        start: from,
        end: at === parts.length - 1 ? end : from + part.length,
        ...place,
        afterOmission: afterOmission && at === 0,
      });
      from += part.length + 1;
    }
  }
  return { words, text, ...taken };
}

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');
/** As long as before, and broken into the same lines. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function clean(text: string): string {
  return text.replace(new RegExp(`[${unseen}]+`, 'gu'), '');
}

/** Whether two pieces are one word: broken at the end of a line, or with letters changed in brackets. */
function joins(known: KnownText, last: QuotedWord, between: string, found: string): boolean {
  if (/\d/.test(found) || /\d/.test(last.text)) return false;
  if (between === '[' || between === ']') return true;
  return broken.test(between) && known.vocabulary.has(foldQuoted(last.text + found));
}

/** `traf\u00adficking` is one word; `health\u00adcare` is two if the texts have it so. */
function cutAtSeam({ vocabulary }: KnownText, found: string): string[] {
  const parts = found.split(seam);
  return parts.length > 1 &&
    !vocabulary.has(foldQuoted(found)) &&
    parts.every((part) => vocabulary.has(foldQuoted(part)))
    ? parts
    : [found];
}

function isPointed(text: string, end: number): boolean {
  return /^[.):\]]|^[^\S ]/.test(text.slice(end, end + 1));
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('[') > before.lastIndexOf(']') && text.indexOf(']', at) >= 0;
}

function hasWordsAround(text: string, start: number, length: number): boolean {
  return /\p{L}/u.test(text.slice(0, start)) && /\p{L}/u.test(text.slice(start + length));
}
