import { cutWords } from '../word/cut-words.ts';
import { checkQuotation } from './check-quotation.ts';
import { listMarked, type MarkedText } from './read/list-marked.ts';
import type { OfficialWords } from './official-words.ts';
import type { QuotationVerdict } from './quotation-verdict.ts';
import { splitSentences } from './read/split-sentences.ts';

/** A quotation found in a pasted text, with what became of it. */
export interface CheckedQuotation {
  readonly text: string;
  /** Whether it stands between quotation marks. */
  readonly marked: boolean;
  readonly result: QuotationVerdict;
}

/** What was found in a pasted text. */
export interface CheckedText {
  /** In the order of the text. */
  readonly quotations: readonly CheckedQuotation[];
  /** Single words between quotation marks: too little to be compared. */
  readonly singleWords: readonly string[];
  /** Sentences without quotation marks that are not like the official text, and so are taken for words around the quotations. */
  readonly others: number;
}

/** Words that stand outside quotation marks count as quoted from so many on, and if so much of them is official. */
const unmarked = { words: 8, kept: 0.75 };
const isFound = ({ result }: CheckedQuotation) => result.verdict !== 'not found';
const isVerbatim = ({ verdict }: QuotationVerdict) =>
  verdict === 'word for word' || verdict.startsWith('words left out');

/** The quotations in a pasted text, checked one by one. */
export function findQuotations(official: OfficialWords, text: string): CheckedQuotation[] {
  return [...checkText(official, text).quotations];
}

/**
 * Finds the quotations in a pasted text and checks them one by one: the whole text if it is one, else what stands between
 * quotation marks, from two words on, and beside it the sentences that are official words; without marks, the paragraphs,
 * lines or sentences that are.
 */
export function checkText(official: OfficialWords, text: string): CheckedText {
  const whole = check(official, text, false);
  if (!whole) return { quotations: [], singleWords: [], others: 0 };
  if (isVerbatim(whole.result)) return only(whole);
  const marked = listMarked(text, (words, asWell) => isQuotedWords(official, words, asWell));
  if (marked.length > 0) {
    // Marks can stand in the official text itself: then words around them are official, too.
    return whole.result.verdict === 'altered' && keptOutside(text, marked, whole) >= unmarked.kept
      ? only(whole)
      : checkMarked(official, text, marked);
  }
  return checkUnmarked(official, text, whole);
}

function only(...quotations: CheckedQuotation[]): CheckedText {
  return { quotations, singleWords: [], others: 0 };
}

function isQuotedWords(official: OfficialWords, text: string, alteredAsWell: boolean): boolean {
  const result = checkQuotation(official, text);
  return result !== null && (isVerbatim(result) || (alteredAsWell && result.verdict === 'altered'));
}

/** Which part of the words outside quotation marks a whole altered passage has kept. */
function keptOutside(
  text: string,
  marked: readonly MarkedText[],
  { result }: CheckedQuotation,
): number {
  const outside = cutWords(listBetween(text, marked).join(' ')).length;
  const inside = marked.reduce((sum, one) => sum + cutWords(one.text).length, 0);
  return outside === 0 ? 0 : (keptWords(result) - inside) / outside;
}

function keptWords({ places }: QuotationVerdict): number {
  const pieces = places.flatMap((place) => place.pieces);
  return pieces
    .filter(({ kind }) => kind === 'kept' || kind === 'moved')
    .reduce((sum, piece) => sum + cutWords(piece.text).length, 0);
}

/** What stands before, between and behind marked texts. */
function listBetween(text: string, marked: readonly MarkedText[]): string[] {
  return [...marked, { start: text.length }].map(({ start }, at) =>
    text.slice(marked[at - 1]?.end ?? 0, start),
  );
}

/** What stands between marks, and the sentences outside them that are official words, in the order of the text. */
function checkMarked(
  official: OfficialWords,
  text: string,
  marked: readonly MarkedText[],
): CheckedText {
  let others = 0;
  const singleWords: string[] = [];
  const quotations = listBetween(text, marked).flatMap((between, at) => {
    const long = splitSentences(between).filter(
      (sentence) => cutWords(sentence).length >= unmarked.words,
    );
    const beside = long.flatMap((sentence) => check(official, sentence, false) ?? []);
    const quoted = beside.filter((one) => isQuoted(one));
    others += long.length - quoted.length;
    const own = marked[at];
    const inside = own ? checkApart(official, own.text, true) : [];
    if (own && inside.length === 0 && /\p{L}/u.test(own.text)) singleWords.push(own.text.trim());
    return [...quoted, ...inside];
  });
  return { quotations, singleWords, others };
}

/** Whether words without quotation marks are a quotation all the same. */
function isQuoted({ text, result }: CheckedQuotation): boolean {
  if (result.verdict !== 'altered') return isFound({ text, marked: false, result });
  return keptWords(result) >= unmarked.kept * cutWords(text).length;
}

function checkUnmarked(
  official: OfficialWords,
  text: string,
  whole: CheckedQuotation,
): CheckedText {
  const apart = checkApart(official, text, false);
  if (apart.length > 1) return only(...apart);
  for (const split of [splitBlocks, splitLines, splitSentences]) {
    if (split === splitSentences && isFound(whole)) return only(whole);
    const pieces = split(text).filter((piece) => /\p{L}/u.test(piece) && !isCitation(piece));
    if (pieces.length < 2 && pieces[0]?.trim() === text.trim()) continue;
    const parts = pieces.map((piece) => checkPiece(official, piece, split));
    const quotations = parts.flatMap((part) => part);
    const found = quotations.filter(isFound);
    // A line break inside a sentence makes two halves of it, which say less than the whole.
    if (split === splitLines && !isBetter(whole, quotations)) continue;
    if (found.length === 0) continue;
    const all = found.length * 2 > quotations.length ? quotations : found;
    return { quotations: all, singleWords: [], others: quotations.length - all.length };
  }
  return only(whole);
}

function checkPiece(
  official: OfficialWords,
  piece: string,
  split: (text: string) => string[],
): CheckedQuotation[] {
  if (split === splitBlocks) return [...checkText(official, piece).quotations];
  return checkApart(official, piece, false);
}

/** Whether most lines are whole quotations by themselves. */
function isBetter(whole: CheckedQuotation, lines: readonly CheckedQuotation[]): boolean {
  if (whole.result.verdict === 'altered') return false;
  return lines.filter(({ result }) => isVerbatim(result)).length * 2 >= lines.length;
}

const splitBlocks = (text: string) => text.split(/\n\s*\n/);
const splitLines = (text: string) => text.split('\n');

/** A line that only says where the words are from. */
function isCitation(text: string): boolean {
  return (
    cutWords(text).length <= 40 &&
    /\bA\/RES\/|\bhttps?:\/\/|\b(?:resolution|Res\.?) \d+\/\d+/i.test(text)
  );
}

/** A passage, or the sentences it is put together of, if each is a whole sentence of a paragraph of its own. */
function checkApart(official: OfficialWords, text: string, marked: boolean): CheckedQuotation[] {
  const whole = check(official, text, marked);
  if (!whole) return [];
  if (whole.result.verdict !== 'joined') return [whole];
  const sentences = splitSentences(text).flatMap((one) => check(official, one, marked) ?? []);
  const groups = sentences.length > 1 && sentences.every(({ result }) => isWhole(official, result));
  return groups ? mergeNeighbours(official, sentences, text, marked) : [whole];
}

/** Sentences that follow each other in the text are one quotation. */
function mergeNeighbours(
  official: OfficialWords,
  sentences: readonly CheckedQuotation[],
  text: string,
  marked: boolean,
): CheckedQuotation[] {
  const merged: CheckedQuotation[] = [];
  for (const sentence of sentences) {
    const last = merged.at(-1);
    const from = last ? text.lastIndexOf(last.text) : -1;
    const to = text.indexOf(sentence.text, Math.max(0, from)) + sentence.text.length;
    const both = last && from >= 0 ? check(official, text.slice(from, to), marked) : null;
    if (both && isWhole(official, both.result)) merged[merged.length - 1] = both;
    else merged.push(sentence);
  }
  return merged;
}

/** Whether words stand word for word and are whole sentences. */
function isWhole({ units }: OfficialWords, { verdict, places }: QuotationVerdict): boolean {
  return (
    verdict === 'word for word' &&
    places.some(({ spans }) => {
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last) return false;
      const before = (units.get(first.unit) ?? '').slice(0, first.start);
      const after = (units.get(last.unit) ?? '').slice(last.end);
      return /^\W*$|[.;:!?]\W*$/.test(before) && /^\W*$|^\W*[.;:!?]/.test(after);
    })
  );
}

function check(official: OfficialWords, text: string, marked: boolean): CheckedQuotation | null {
  const result = checkQuotation(official, text);
  return result && { text: text.trim(), marked, result };
}
