import { cutWords } from '../word/cut-words.ts';
import { checkQuotation, type QuotationVerdict } from './check-quotation.ts';
import type { OfficialWords } from './official-words.ts';

/** A quotation found in a pasted text, with what became of it. */
export interface CheckedQuotation {
  readonly text: string;
  readonly result: QuotationVerdict;
}

/** Shorter pieces between quotation marks are single terms. */
const fewestWords = 4;

/** Words that stand outside quotation marks count as quoted from so many on, and where so much of them is official. */
const unmarked = { words: 8, kept: 0.75 };

/**
 * Finds the quotations in a pasted text and checks them one by one: the whole text if it is one, else what stands between
 * quotation marks and, beside it, the sentences that are official words; without marks, the paragraphs or sentences that are.
 */
export function findQuotations(official: OfficialWords, text: string): CheckedQuotation[] {
  const whole = check(official, text);
  if (!whole) return [];
  if (whole.result.verdict === 'exact' || whole.result.verdict === 'several') return [whole];
  const marked = listMarked(text);
  const share = marked.map((one) => one.text).join(' ').length / text.length;
  if (marked.length > 0 && !(whole.result.verdict === 'altered' && share < 0.5))
    return checkMarked(official, text, marked);
  const blocks = text.split(/\n\s*\n/);
  const sentences = whole.result.verdict === 'altered' ? [] : cutSentences(text);
  for (const pieces of [blocks, sentences]) {
    const found =
      pieces.length > 1
        ? checkAll(official, pieces).filter(({ result }) => result.verdict !== 'not found')
        : [];
    if (found.length > 0) return found;
  }
  return [whole];
}

/** What stands between marks, and the sentences outside them that are official words, in the order of the text. */
function checkMarked(
  official: OfficialWords,
  text: string,
  marked: readonly Marked[],
): CheckedQuotation[] {
  const ends = [...marked, { start: text.length, end: text.length, text: '' }];
  return ends.flatMap((one, at) => {
    const between = text.slice(marked[at - 1]?.end ?? 0, one.start);
    const beside = cutSentences(between).filter(
      (piece) => cutWords(piece).length >= unmarked.words,
    );
    return [
      ...checkAll(official, beside).filter(({ result }) => isQuoted(result)),
      ...checkAll(official, [one.text]),
    ];
  });
}

function isQuoted(result: QuotationVerdict): boolean {
  if (result.verdict !== 'altered') return result.verdict !== 'not found';
  const length = (kept: boolean) =>
    result.pieces.reduce(
      (sum, { kind, text }) => sum + (!kept || kind === 'kept' ? text.length : 0),
      0,
    );
  return length(true) >= unmarked.kept * length(false);
}

function cutSentences(text: string): string[] {
  return text.split(/\n\s*\n|(?<=[.!?;:]["”’]?)\s+(?=["“‘(]?\p{Lu})/u);
}

function check(official: OfficialWords, text: string): CheckedQuotation | null {
  const result = checkQuotation(official, text);
  return result && { text: text.trim(), result };
}

function checkAll(official: OfficialWords, texts: readonly string[]): CheckedQuotation[] {
  return texts.flatMap((text) => check(official, text) ?? []);
}

interface Marked {
  readonly text: string;
  /** Characters of the whole text, the marks among them. */
  readonly start: number;
  readonly end: number;
}

/** What stands between quotation marks of any kind and has enough words. */
function listMarked(text: string): Marked[] {
  const marks = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"|‘((?:[^‘’]|’(?=\p{L}))+)’/gu;
  return [...text.matchAll(marks)]
    .map((match) => ({
      text: match.slice(1).find((inner) => inner !== undefined) ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((one) => cutWords(one.text).length >= fewestWords);
}
