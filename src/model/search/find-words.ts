import { listBases } from '../word/inflection.ts';
import { toStem } from './stem.ts';
import { foldWord, titleStart, type Form, type Place, type SearchIndex } from './search-index.ts';

/** Words to be found, in one way of writing them. */
export interface Wanted {
  readonly words: readonly string[];
  /** Whether the words must stand side by side, in this order. */
  readonly adjacent: boolean;
  /** `written`: exactly these words; `inflected`: in any form; `begun`: the last may go on; `akin`: words of the same root. */
  readonly how: 'written' | 'inflected' | 'begun' | 'akin';
}

/** First and last word of an occurrence. */
export type Run = readonly [first: Place, last: Place];

/** How a record has wanted words. */
export interface Hit {
  /** Occurrences in the text. */
  readonly runs: readonly Run[];
  /** Occurrences in the title or beside it. */
  readonly titleRuns: readonly Run[];
  /** From 0 to 1: less for other forms than the one typed. */
  readonly likeness: number;
}

/** How much forms are worth that are not the one typed. */
const worth = { inflected: 0.85, begun: 0.7, akin: 0.6 };
const shortestBeginning = 3;
/** A root may have endings that differ by so many letters, or words that have nothing to do with each other would share it. */
const longestEnding = 5;

/** Records that have the wanted words, by their numbers. */
export function findWords(index: SearchIndex, { words, adjacent, how }: Wanted): Map<number, Hit> {
  const lists = words.map((word, at) =>
    findWord(index, word, how === 'begun' && at < words.length - 1 ? 'inflected' : how),
  );
  const hits = new Map<number, Hit>();
  for (const [record, first] of lists[0] ?? []) {
    const others = lists.slice(1).map((list) => list.get(record));
    if (others.includes(undefined)) continue;
    const places = others.map((other) => other?.places ?? []);
    const runs =
      adjacent && places.length > 0
        ? joinRuns(first.places, places)
        : [first.places, ...places].flat().map((place): Run => [place, place]);
    if (runs.length === 0) continue;
    hits.set(record, {
      runs: runs.filter(([{ at }]) => at >= 0),
      titleRuns: runs.filter(([{ at }]) => at < 0),
      likeness: Math.min(first.likeness, ...others.map((other) => other?.likeness ?? 1)),
    });
  }
  return hits;
}

function joinRuns(first: readonly Place[], others: readonly (readonly Place[])[]): Run[] {
  return first.flatMap((start) => {
    let last = start;
    for (const [step, places] of others.entries()) {
      const next = places.find(({ at }) => at === start.at + step + 1);
      if (!next) return [];
      last = next;
    }
    return [[start, last] as const];
  });
}

interface Found {
  readonly places: readonly Place[];
  readonly likeness: number;
}

function findWord(index: SearchIndex, word: string, how: Wanted['how']): Map<number, Found> {
  const found = new Map<number, Found>();
  const sameApostrophe = (text: string) => text.toLowerCase().replaceAll('’', "'");
  const written = sameApostrophe(word);
  for (const { form, likeness } of listForms(index, word, how))
    for (const [record, all] of form.places) {
      const places =
        how === 'written' ? all.filter((place) => sameApostrophe(place.written) === written) : all;
      if (places.length === 0) continue;
      const known = found.get(record);
      found.set(
        record,
        known
          ? { places: [...known.places, ...places], likeness: Math.max(likeness, known.likeness) }
          : { places, likeness },
      );
    }
  return found;
}

function listForms(
  index: SearchIndex,
  word: string,
  how: Wanted['how'],
): { form: Form; likeness: number }[] {
  const exact = index.forms.get(foldWord(word));
  if (how === 'written') return exact ? [{ form: exact, likeness: 1 }] : [];
  if (how === 'akin') return listAkin(index, word).map((form) => ({ form, likeness: worth.akin }));
  const forms = listInflections(index, word);
  if (forms.length > 0 || how === 'inflected' || word.length < shortestBeginning)
    return forms.map((form) => ({ form, likeness: form === exact ? 1 : worth.inflected }));
  const begun = [...index.forms.values()].filter(({ folded }) => folded.startsWith(foldWord(word)));
  return begun.map((form) => ({ form, likeness: worth.begun }));
}

/** Forms of one word: `protect`, `protected`. */
export function listInflections(index: SearchIndex, word: string): Form[] {
  return [...new Set(listBases(foldWord(word)).flatMap((base) => index.bases.get(base) ?? []))];
}

/** Forms of the same root: `protect`, `protection`; `organ` and `organization` are kept apart. */
export function listAkin(index: SearchIndex, word: string): Form[] {
  const folded = foldWord(word);
  const root = toRoot(folded);
  return [...index.forms.values()].filter(
    (form) =>
      Math.abs(form.folded.length - folded.length) <= longestEnding && toRoot(form.folded) === root,
  );
}

const roots = new Map<string, string>();

/** The stem, with `definition` brought to `define`. Remembered, as every word of the site is asked for. */
function toRoot(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = toStem(word).replace(/(?<=\p{L}{4})it$/u, '');
  roots.set(word, root);
  return root;
}

/** Whether a place is a word of the title itself. */
export function isTitleWord(at: number, titleLength: number): boolean {
  return at >= titleStart && at < titleStart + titleLength;
}
