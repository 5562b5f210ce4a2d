import { listBases } from '../inflection.ts';
import { foldWord, type Form, type Place, type SearchIndex } from './search-index.ts';

/** One way in which a term can be met. */
export interface Alternative {
  readonly words: readonly string[];
  /** Whether the words must stand side by side, in this order. */
  readonly adjacent: boolean;
  /** `written`: exactly these words; `inflected`: in any form; `begun`: the last word may go on. */
  readonly how: 'written' | 'inflected' | 'begun';
}

/** How a record meets a term. */
export interface Hit {
  /** One entry for each occurrence, first word to last. */
  readonly runs: readonly (readonly [first: Place, last: Place])[];
  readonly inTitle: boolean;
  /** From 0 to 1: less for other forms than the one typed. */
  readonly likeness: number;
}

interface Found extends Place {
  readonly likeness: number;
}

/** Records that meet an alternative, by their numbers. */
export function findAlternative(index: SearchIndex, { words, adjacent, how }: Alternative): Map<number, Hit> {
  const lists = words.map((word, at) => findWord(index, word, how === 'begun' && at < words.length - 1 ? 'inflected' : how));
  const hits = new Map<number, Hit>();
  for (const [record, first] of lists[0] ?? []) {
    const others = lists.slice(1).map((list) => list.get(record) ?? []);
    if (others.some((places) => places.length === 0)) continue;
    const runs = adjacent ? joinRuns(first, others) : [first, ...others].flatMap((places) => places.map((place) => [place, place] as const));
    if (runs.length === 0) continue;
    hits.set(record, {
      runs: runs.filter(([place]) => !place.inTitle),
      inTitle: runs.some(([place]) => place.inTitle),
      likeness: Math.max(...runs.map(([place]) => place.likeness)),
    });
  }
  return hits;
}

function joinRuns(first: readonly Found[], others: readonly (readonly Found[])[]): (readonly [Found, Found])[] {
  return first.flatMap((start) => {
    let last: Found = start;
    for (const [step, places] of others.entries()) {
      const next = places.find(({ at }) => at === start.at + step + 1);
      if (!next) return [];
      last = next;
    }
    return [[start, last] as const];
  });
}

function findWord(index: SearchIndex, word: string, how: Alternative['how']): Map<number, Found[]> {
  const found = new Map<number, Found[]>();
  const written = word.toLowerCase().replaceAll('’', "'");
  for (const { form, likeness } of listForms(index, word, how))
    for (const place of form.places) {
      if (how === 'written' && place.written.replaceAll('’', "'") !== written) continue;
      const list = found.get(place.record);
      if (list) list.push({ ...place, likeness });
      else found.set(place.record, [{ ...place, likeness }]);
    }
  return found;
}

const shortestBeginning = 3;

function listForms(index: SearchIndex, word: string, how: Alternative['how']): { form: Form; likeness: number }[] {
  const folded = foldWord(word);
  const exact = index.forms.get(folded);
  if (how === 'written') return exact ? [{ form: exact, likeness: 1 }] : [];
  const akin = [...new Set(listBases(folded).flatMap((base) => index.bases.get(base) ?? []))];
  if (akin.length > 0 || how === 'inflected' || folded.length < shortestBeginning)
    return akin.map((form) => ({ form, likeness: form === exact ? 1 : 0.85 }));
  return [...index.forms.values()].filter((form) => form.folded.startsWith(folded)).map((form) => ({ form, likeness: 0.7 }));
}

/** Whether any record has the word in any form. */
export function isKnownWord(index: SearchIndex, word: string): boolean {
  return listForms(index, word, 'inflected').length > 0;
}
