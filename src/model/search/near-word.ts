import { isFunctionWord } from '../word/function-word.ts';
import { countLetterChanges } from '../word/letter-distance.ts';
import { foldWord, type SearchIndex } from './search-index.ts';

/**
 * Words of the site that are spelled most like one that was typed, the nearest first.
 * @param most letters that may be added, dropped or changed; left out, one for every four letters typed
 */
export function findNearWords(
  index: SearchIndex,
  typed: string,
  most = Math.floor(typed.length / 4),
): string[] {
  const folded = foldWord(typed);
  if (most < 1 || !/^\p{L}+$/u.test(folded)) return [];
  const known = [...index.forms.values()];
  const words = [
    ...known,
    ...[...index.aliasWords]
      .filter(([folded]) => !index.forms.has(folded))
      .map(([folded, written]) => ({ folded, written, official: false })),
  ];
  return words
    .filter(
      ({ folded: form }) =>
        form.length > 3 &&
        Math.abs(form.length - folded.length) <= most &&
        /^\p{L}+$/u.test(form) &&
        !isFunctionWord(form),
    )
    .map((word) => ({ ...word, letters: countLetters(folded, word.folded) }))
    .filter(({ letters }) => letters <= most)
    .sort(
      (a, b) =>
        a.letters - b.letters ||
        Number(isAlike(b.folded)) - Number(isAlike(a.folded)) ||
        Number(b.official) - Number(a.official),
    )
    .map(({ written }) => (/^\p{Lu}/u.test(typed) ? written : written.toLowerCase()));

  function isAlike(word: string): boolean {
    return word[0] === folded[0];
  }
}

/** Letters to add, drop or change; two that changed places count as one. */
function countLetters(one: string, other: string): number {
  const sort = (word: string) => [...word].sort().join('');
  const letters = countLetterChanges(one, other);
  return letters === 2 && one.length === other.length && sort(one) === sort(other) ? 1 : letters;
}

/** Letters that sound alike are written for each other. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/(?<!^)[aeiouy]/g, ''],
  [/^[aeiouy]/, 'a'],
  [/(.)\1+/gu, '$1'],
];

/**
 * Whether a word is likely what was meant by another: the first sound is the same, and of the consonants some were left out,
 * put in twice or changed places, as slips do. `abortion` and `adoption`, `grooming` and `growing` are words of their own, and
 * so is an abbreviation.
 */
export function isLikelySlip(typed: string, word: string): boolean {
  if (/^\p{Lu}{2,5}$/u.test(typed)) return false;
  const [one, other] = [typed, word].map((text) =>
    sounds.reduce((sound, [letters, plain]) => sound.replace(letters, plain), foldWord(text)),
  ) as [string, string];
  const letters = countLetters(one, other);
  const dropped = Math.abs(one.length - other.length);
  const swapped = dropped === 0 && letters === 1 && countLetterChanges(one, other) === 2;
  return (
    one[0] === other[0] &&
    (letters === dropped || swapped) &&
    letters <= Math.floor(Math.min(one.length, other.length) / 4)
  );
}
