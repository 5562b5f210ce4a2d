import { listBases } from '../word/inflection.ts';
import { foldSpelling } from '../word/spelling.ts';
import { prepareAliases, type Alias, type PreparedAlias } from './alias.ts';
import { cutWords } from '../word/cut-words.ts';
import type { SearchRecord } from './search-record.ts';

/** Where a word stands in a record. */
export interface Place {
  /** Number of the word; words of the title, and of what stands beside it, count from `titleStart`. */
  readonly at: number;
  /** Characters of the text it takes up; of no use for words of the title. */
  readonly start: number;
  readonly end: number;
  /** As it stands there, in small letters. */
  readonly written: string;
}

/** A word in one spelling, with every place where it stands. */
export interface Form {
  readonly folded: string;
  /** As it stands in the first place, to be shown to readers. */
  readonly written: string;
  /** Places by the number of their record. */
  readonly places: ReadonlyMap<number, readonly Place[]>;
  /** Whether it stands in official text. */
  readonly official: boolean;
}

/** What is searched: records, the words in them, and the words readers have for them. */
export interface SearchIndex {
  readonly records: readonly SearchRecord[];
  /** Number of words of the text of each record. */
  readonly lengths: readonly number[];
  /** Number of words of the title of each record, what stands beside it left out. */
  readonly titleLengths: readonly number[];
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms by what they can be inflections of. */
  readonly bases: ReadonlyMap<string, readonly Form[]>;
  readonly aliases: readonly PreparedAlias[];
  /** The year of the latest declaration. */
  readonly latest: string;
  /** Every word of every alias as it is written there, by its folded form. */
  readonly aliasWords: ReadonlyMap<string, string>;
}

/** Words of a title count from here: they are never beside words of the text. */
export const titleStart = -10_000;

/** Indexes records. */
export function buildSearchIndex(
  records: readonly SearchRecord[],
  aliases: readonly Alias[],
): SearchIndex {
  const forms = new Map<
    string,
    { folded: string; written: string; places: Map<number, Place[]>; official: boolean }
  >();
  const add = (record: number, official: boolean, word: string, place: Place) => {
    const folded = foldWord(word);
    let form = forms.get(folded);
    if (!form)
      forms.set(folded, (form = { folded, written: word, places: new Map(), official: false }));
    const places = form.places.get(record);
    if (places) places.push(place);
    else form.places.set(record, [place]);
    form.official ||= official;
  };
  const lengths = records.map(({ kind, title, context, text }, record) => {
    for (const [at, { text: word }] of cutWords(`${title} ${context}`).entries())
      add(record, false, word, {
        at: at + titleStart,
        start: 0,
        end: 0,
        written: word.toLowerCase(),
      });
    const words = cutWords(text);
    let at = 0;
    for (const [index, { text: word, start, end }] of words.entries()) {
      // A phrase does not run from one sentence into the next.
      at += /;|[.!?]["”’)]*\s+(?=\p{Lu})/u.test(text.slice(words[index - 1]?.end ?? 0, start + 1))
        ? 2
        : 1;
      add(record, kind === 'text', word, { at, start, end, written: word.toLowerCase() });
    }
    return words.length;
  });
  const prepared = prepareAliases(aliases);
  return {
    records,
    lengths,
    titleLengths: records.map(({ title }) => cutWords(title).length),
    forms,
    bases: groupByBase([...forms.values()]),
    latest: records
      .flatMap(({ declarations }) => declarations)
      .reduce((last, year) => (year > last ? year : last), ''),
    aliases: prepared,
    aliasWords: new Map(
      aliases.flatMap(({ said }) => cutWords(said).map(({ text }) => [foldWord(text), text])),
    ),
  };
}

function groupByBase(forms: readonly Form[]): Map<string, Form[]> {
  const bases = new Map<string, Form[]>();
  for (const form of forms)
    for (const base of listBases(form.folded)) {
      const akin = bases.get(base);
      if (akin) akin.push(form);
      else bases.set(base, [form]);
    }
  return bases;
}

const folded = new Map<string, string>();

/** A word in the spelling in which words are compared; the possessive is taken off. Remembered, as texts repeat their words. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = foldSpelling(word.replace(/['’]s?$/u, ''));
  folded.set(word, made);
  return made;
}
