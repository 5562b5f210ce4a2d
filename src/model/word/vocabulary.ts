import { isFunctionWord } from './function-word.ts';
import { listBases } from './inflection.ts';
import { tokenize, type Passage } from './token.ts';
import { listWords } from './word-use.ts';
import { onceFor } from '../memory/once-for.ts';

/** A word in all its forms, as often as it stands in two texts. */
export interface WordShift {
  /** Its commonest form. */
  readonly word: string;
  /** All forms that stand in either text, in the order of the alphabet. */
  readonly forms: readonly string[];
  readonly before: number;
  readonly after: number;
  /** The same per 1,000 words of each text. */
  readonly rateBefore: number;
  readonly rateAfter: number;
}

/** Number of words of a text; a hyphenated word is one. Each text is counted once, however many pages say how long it is. */
export const countWordTokens = onceFor(
  (units: readonly Passage[]): number => tokenize(units).filter(({ isWord }) => isWord).length,
);

/** The one rule for counting words, as the pages that count them state it. */
export const countingRule =
  'A text is as long as its words, of which a hyphenated word is one. A word is also counted where it stands inside a hyphenated word: “victim” in “victim-centred”.';

/** How often something stands in a text per 1,000 of its words. */
export function toRate(count: number, words: number): number {
  return (1000 * count) / words;
}

/**
 * The words whose share of the text changed most between two texts, the largest rise first and the largest fall last.
 * Words that only join others are left out.
 * @param most how many to give at either end
 */
export function listWordShifts(
  before: readonly Passage[],
  after: readonly Passage[],
  most: number,
): WordShift[] {
  const [earlier, later] = [countForms(before), countForms(after)];
  const [wordsBefore, wordsAfter] = [countWordTokens(before), countWordTokens(after)];
  const shifts = groupForms([...new Set([...earlier.keys(), ...later.keys()])]).map(
    (forms): WordShift => {
      const count = (counts: ReadonlyMap<string, number>) =>
        forms.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);
      const total = (form: string) => (earlier.get(form) ?? 0) + (later.get(form) ?? 0);
      const [one, other] = [count(earlier), count(later)];
      return {
        word: [...forms].sort((a, b) => total(b) - total(a) || a.length - b.length)[0] ?? '',
        forms: [...forms].sort(),
        before: one,
        after: other,
        rateBefore: toRate(one, wordsBefore),
        rateAfter: toRate(other, wordsAfter),
      };
    },
  );
  const rise = ({ rateBefore, rateAfter }: WordShift) => rateAfter - rateBefore;
  shifts.sort((a, b) => rise(b) - rise(a) || (a.word < b.word ? -1 : 1));
  return [...shifts.slice(0, most), ...shifts.slice(-most)];
}

function countForms(units: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of units.flatMap((unit) => listWords(unit.text))) {
    const form = text.toLowerCase();
    if (!isFunctionWord(form) && /\p{L}{2}/u.test(form))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** Forms that are inflections of each other, together. */
function groupForms(forms: readonly string[]): string[][] {
  const groups: { bases: Set<string>; forms: string[] }[] = [];
  for (const form of forms) {
    const bases = listBases(form);
    const akin = groups.filter((group) => bases.some((base) => group.bases.has(base)));
    const joined = { bases: new Set(bases), forms: [form] };
    for (const group of akin) {
      for (const base of group.bases) joined.bases.add(base);
      joined.forms.push(...group.forms);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups.map(({ forms: own }) => own);
}
