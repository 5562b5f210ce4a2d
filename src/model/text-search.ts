import { isFunctionWord } from './function-word.ts';
import { foldSpelling } from './spelling.ts';
import { toStem } from './stem.ts';

/** A text that can be found by its words. */
export interface SearchedText {
  /** Words of it that count more: its heading. */
  readonly heading: string;
  readonly text: string;
}

/** A text that was found. */
export interface TextHit<T> {
  readonly entry: T;
  readonly score: number;
  /** Stems of the words that were looked for; a trailing `*` stands for any ending. */
  readonly stems: readonly string[];
}

interface Counted<T> {
  readonly entry: T;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** How soon a word's further occurrences stop to count, and how much a long text is held back: usual values of BM25. */
const saturation = 1.2;
const lengthWeight = 0.75;
const headingWeight = 0.5;

/**
 * A search over texts that fit into memory, for copies without a search index of their own.
 * Every word of a question must occur, in any form; the last may be the beginning of a word; what stands in quotation marks
 * must occur word for word. The best text comes first (BM25), equal ones stay in their order.
 */
export function createTextSearch<T extends SearchedText>(entries: readonly T[]): (question: string) => TextHit<T>[] {
  const counted = entries.map((entry): Counted<T> => {
    const counts = new Map<string, number>();
    const words = listStems(entry.text);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of listStems(entry.heading)) counts.set(word, (counts.get(word) ?? 0) + headingWeight);
    return { entry, counts, length: words.length };
  });
  const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const vocabulary = [...new Set(counted.flatMap(({ counts }) => [...counts.keys()]))];

  return (question) => {
    const phrases = [...question.matchAll(/["“”]([^"“”]+)["“”]/gu)].map(([, phrase = '']) => foldWords(phrase));
    const asked = listStems(question).filter((word, _, all) => !isFunctionWord(word) || all.every(isFunctionWord));
    const terms = [...new Set(asked)].map((stem, at, all) => expand(stem, at === all.length - 1, vocabulary));
    if (terms.length === 0) return [];
    const weights = terms.map((forms) => {
      const holding = counted.filter(({ counts }) => forms.some((form) => counts.has(form))).length;
      return Math.log(1 + (counted.length - holding + 0.5) / (holding + 0.5));
    });
    return counted
      .filter(({ entry }) => phrases.every((phrase) => foldWords(entry.text).includes(phrase)))
      .flatMap(({ entry, counts, length }) => {
        const uses = terms.map((forms) => forms.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0));
        if (uses.some((use) => use === 0)) return [];
        const held = saturation * (1 - lengthWeight + (lengthWeight * length) / mean);
        const score = uses.reduce((sum, use, at) => sum + ((weights[at] ?? 0) * use * (saturation + 1)) / (use + held), 0);
        return [{ entry, score, stems: terms.flat() }];
      })
      .sort((a, b) => b.score - a.score);
  };
}

/** The stems of a text's words, in order. */
export function listStems(text: string): string[] {
  return listWords(text).map(toStem);
}

/** A stem of the question as the texts have it: itself, or for the last one the words that begin with it. */
function expand(stem: string, isLast: boolean, vocabulary: readonly string[]): string[] {
  if (vocabulary.includes(stem) || !isLast) return [stem];
  const longer = vocabulary.filter((word) => word.startsWith(stem));
  return longer.length > 0 ? longer : [stem];
}

function foldWords(text: string): string {
  return ` ${listWords(text).join(' ')} `;
}

function listWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu) ?? []).map((word) => foldSpelling(word.replace(/[’']s?$/, '')));
}
