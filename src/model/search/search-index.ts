import { listBases } from '../inflection.ts';
import { foldSpelling } from '../spelling.ts';
import type { SearchRecord } from './search-record.ts';

/** Where a word stands in a record. */
export interface Place {
  /** Number of the record in the index. */
  readonly record: number;
  /** Number of the word; words of title and context have numbers of their own, far from those of the text. */
  readonly at: number;
  /** Characters of the text it takes up; of no use for title and context. */
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
  /** As it stands there, in small letters. */
  readonly written: string;
}

/** A word in one spelling, with every place where it stands. */
export interface Form {
  readonly folded: string;
  /** As it stands in the first place, to be shown to readers. */
  readonly written: string;
  readonly places: readonly Place[];
  /** Number of places in official text. */
  readonly official: number;
}

/** What is searched: records, and the words in them. */
export interface SearchIndex {
  readonly records: readonly SearchRecord[];
  /** Number of words of the text of each record. */
  readonly lengths: readonly number[];
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms by what they can be inflections of. */
  readonly bases: ReadonlyMap<string, readonly Form[]>;
}

/** Words of a title are never beside words of the text. */
const titleShift = -10_000;

/** Indexes records; takes some milliseconds for a hundred pages of text. */
export function buildSearchIndex(records: readonly SearchRecord[]): SearchIndex {
  const forms = new Map<string, { folded: string; written: string; places: Place[]; official: number }>();
  const lengths = records.map(({ kind, title, context, text }, record) => {
    const words = cutWords(text);
    const head = cutWords(`${title} ${context}`).map((word) => ({ ...word, at: word.at + titleShift, inTitle: true }));
    for (const word of [...head, ...words.map((one) => ({ ...one, inTitle: false }))]) {
      const folded = foldWord(word.text);
      const form = forms.get(folded) ?? { folded, written: word.text, places: [], official: 0 };
      const { at, start, end, inTitle } = word;
      form.places.push({ record, at, start, end, inTitle, written: word.text.toLowerCase() });
      if (kind === 'text' && !inTitle) form.official++;
      forms.set(folded, form);
    }
    return words.length;
  });
  const bases = new Map<string, Form[]>();
  for (const form of forms.values())
    for (const base of listBases(form.folded)) {
      const akin = bases.get(base);
      if (akin) akin.push(form);
      else bases.set(base, [form]);
    }
  return { records, lengths, forms, bases };
}

/** The words of a text, counted from 0; parts of a hyphenated word are words of their own. */
export function cutWords(text: string): { at: number; text: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(({ index, 0: word }, at) => ({
    at,
    text: word,
    start: index,
    end: index + word.length,
  }));
}

const folds = new Map<string, string>();

/** A word in the spelling in which words are compared; the possessive is taken off. */
export function foldWord(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  const folded = foldSpelling(word.replace(/['’]s?$/u, ''));
  folds.set(word, folded);
  return folded;
}
