import { cutWords } from '../search/cut-words.ts';
import { checkQuotation, type QuotationVerdict } from './check-quotation.ts';
import type { OfficialWords } from './official-words.ts';

/** A quotation found in a pasted text, with what became of it. */
export interface CheckedQuotation {
  readonly text: string;
  readonly result: QuotationVerdict;
}

/** Shorter pieces between quotation marks are single terms. */
const fewestWords = 4;

/**
 * Finds the quotations in a pasted text and checks them one by one: the whole text if it is one, else what stands between
 * quotation marks, else the paragraphs or sentences that are official words.
 */
export function findQuotations(official: OfficialWords, text: string): CheckedQuotation[] {
  const whole = check(official, text);
  if (!whole) return [];
  if (whole.result.verdict === 'exact' || whole.result.verdict === 'several') return [whole];
  const marked = listMarked(text);
  const share = marked.join(' ').length / text.length;
  if (marked.length > 0 && !(whole.result.verdict === 'altered' && share < 0.5))
    return checkAll(official, marked);
  const blocks = text.split(/\n\s*\n/);
  const sentences =
    whole.result.verdict === 'altered' ? [] : text.split(/(?<=[.!?;:]["”’]?)\s+(?=["“‘(]?\p{Lu})/u);
  for (const pieces of [blocks, sentences]) {
    const found =
      pieces.length > 1
        ? checkAll(official, pieces).filter(({ result }) => result.verdict !== 'not found')
        : [];
    if (found.length > 0) return found;
  }
  return [whole];
}

function check(official: OfficialWords, text: string): CheckedQuotation | null {
  const result = checkQuotation(official, text);
  return result && { text: text.trim(), result };
}

function checkAll(official: OfficialWords, texts: readonly string[]): CheckedQuotation[] {
  return texts.flatMap((text) => check(official, text) ?? []);
}

/** What stands between quotation marks of any kind and has enough words. */
function listMarked(text: string): string[] {
  const marks = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"|‘((?:[^‘’]|’(?=\p{L}))+)’/gu;
  return [...text.matchAll(marks)]
    .map((match) => match.slice(1).find((inner) => inner !== undefined) ?? '')
    .filter((inner) => cutWords(inner).length >= fewestWords);
}
