import { listBases } from './inflection.ts';
import type { Passage } from './token.ts';
import { onceFor } from '../memory/once-for.ts';

/** Where words stand in a text. */
export interface WordUse {
  readonly count: number;
  /** Units in reading order, with how often the words stand in each. */
  readonly places: readonly { readonly unit: string; readonly count: number }[];
  /** The forms as they stand in the text, the commonest first; capitals aside. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
}

/** A word by itself; the parts of a hyphenated word are words here, so that they can be found. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text with their places. */
export function listWords(text: string): Word[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
}

/**
 * Finds words and phrases in all their inflections. A place is counted once, by the longest phrase that fits it.
 * @param phrases ways of saying one thing: `artificial intelligence`, `machine learning`
 */
export function findWordUse(units: readonly Passage[], phrases: readonly string[]): WordUse {
  const patterns = phrases
    .map((phrase) => listWords(phrase).map(({ text }) => new Set(listBases(text))))
    .filter((pattern) => pattern.length > 0)
    .sort((a, b) => b.length - a.length);
  const forms = new Map<string, number>();
  const places = units.flatMap((passage) => {
    const { locator, text } = passage;
    const found = findPatterns(cutPassage(passage), patterns);
    for (const [first, last] of found) {
      const form = text.slice(first.start, last.end).toLowerCase();
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
    return found.length > 0 ? [{ unit: locator, count: found.length }] : [];
  });
  return {
    count: places.reduce((sum, { count }) => sum + count, 0),
    places,
    forms: [...forms]
      .map(([form, count]) => ({ form, count }))
      .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
  };
}

/** `3 times, 0.8 per 1,000 words` */
export function formatTimes(count: number, rate: number): string {
  if (count === 0) return 'absent';
  return `${count === 1 ? 'once' : `${count} times`}, ${rate.toFixed(1)} per 1,000 words`;
}

/** ` (victims 21, victim 5)`: the forms found, if they are not just the word asked for. */
export function formatForms(forms: WordUse['forms'], asked: string): string {
  if (forms.every(({ form }) => form === asked.toLowerCase())) return '';
  return ` (${forms.map(({ form, count }) => `${form} ${count}`).join(', ')})`;
}

/** A passage in words, each with its bases. */
interface CutPassage {
  readonly words: readonly Word[];
  readonly bases: readonly (readonly string[])[];
  /** All of them: what is not among them need not be sought word by word. */
  readonly known: ReadonlySet<string>;
}

/** Every passage is cut once, however many words are looked up in it. */
const cutPassage = onceFor(({ text }: Passage): CutPassage => {
  const words = listWords(text);
  const bases = words.map((word) => listBases(word.text));
  return { words, bases, known: new Set(bases.flat()) };
});

function findPatterns(
  { words, bases, known }: CutPassage,
  all: readonly ReadonlySet<string>[][],
): [Word, Word][] {
  const found: [Word, Word][] = [];
  const patterns = all.filter((one) =>
    one.every((wanted) => [...wanted].some((base) => known.has(base))),
  );
  if (patterns.length === 0) return found;
  for (let at = 0; at < words.length;) {
    const pattern = patterns.find((one) =>
      one.every((wanted, index) => bases[at + index]?.some((base) => wanted.has(base))),
    );
    const [first, last] = [words[at], words[at + (pattern?.length ?? 1) - 1]];
    if (pattern && first && last) found.push([first, last]);
    at += pattern?.length ?? 1;
  }
  return found;
}
