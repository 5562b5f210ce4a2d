import { distance } from 'fastest-levenshtein';
import { isFunctionWord } from '../function-word.ts';
import { foldWord, type SearchIndex } from './search-index.ts';

/** A word of the site that is spelled much like one that was typed. */
export interface NearWord {
  readonly word: string;
  /** Letters to add, drop or change; two that changed places count as one. */
  readonly distance: number;
}

/**
 * Words of the site that are spelled most like a word, the nearest first.
 * @param extra words that stand in no record but lead to some: aliases
 * @param most letters that may differ; left out, one for every four letters typed
 */
export function findNearWords(
  index: SearchIndex,
  typed: string,
  extra: ReadonlySet<string>,
  most = Math.floor(typed.length / 4),
): NearWord[] {
  const folded = foldWord(typed);
  if (most < 1 || /\d/.test(folded)) return [];
  const known = [...index.forms.values()].map(({ folded: form, written, official }) => ({ form, written, official }));
  const words = [...known, ...[...extra].map((word) => ({ form: foldWord(word), written: word, official: 0 }))];
  return words
    .filter(({ form }) => form.length > 3 && !/\d/.test(form) && Math.abs(form.length - folded.length) <= most && !isFunctionWord(form))
    .map((one) => ({ ...one, distance: measure(folded, one.form) }))
    .filter((one) => one.distance <= most)
    .sort((a, b) => a.distance - b.distance || Number(b.form[0] === folded[0]) - Number(a.form[0] === folded[0]) || b.official - a.official)
    .map(({ written, distance: letters }) => ({ word: written.toLowerCase(), distance: letters }));
}

function measure(one: string, other: string): number {
  const sort = (word: string) => [...word].sort().join('');
  const letters = distance(one, other);
  return letters === 2 && one.length === other.length && sort(one) === sort(other) ? 1 : letters;
}
