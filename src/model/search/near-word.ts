import { isFunctionWord } from '../word/function-word.ts';
import { countLetterChanges } from '../word/letter-distance.ts';

/** Letters of a word for each one that may be wrong. */
const lettersForSlip = 4;

/**
 * The word that was most likely meant by one that stands nowhere; null where none is spelled like it.
 * @param words in small letters
 */
export function findNearWord(words: readonly string[], typed: string): string | null {
  const word = typed.toLowerCase();
  if (!/^\p{L}{4,}$/u.test(word) || /^\p{Lu}+$/u.test(typed)) return null;
  const likely = words
    .map((one) => one.toLowerCase())
    .filter(
      (one) =>
        Math.abs(one.length - word.length) <= 2 &&
        one.length > 3 &&
        !isFunctionWord(one) &&
        isLikelySlip(word, one),
    )
    .map((one) => ({ one, letters: countLetters(word, one) }))
    .sort((a, b) => a.letters - b.letters);
  return likely[0]?.one ?? null;
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

const findFirstSound = (word: string) =>
  sounds.reduce((sound, [letters, plain]) => sound.replace(letters, plain), word.slice(0, 2))[0];

/**
 * Whether a word is likely what was meant by another: the first sound is the same, and of the consonants some were left out,
 * put in twice or changed places, as slips do. `hotline` and `online`, `objected` and `subjected` are words of their own.
 */
export function isLikelySlip(typed: string, word: string): boolean {
  // The first sound rules out most words at next to no cost.
  if (findFirstSound(typed) !== findFirstSound(word)) return false;
  if (countLetters(typed, word) > Math.floor(typed.length / lettersForSlip)) return false;
  const [one, other] = [typed, word].map((text) =>
    sounds.reduce((sound, [letters, plain]) => sound.replace(letters, plain), text),
  ) as [string, string];
  const letters = countLetters(one, other);
  const dropped = Math.abs(one.length - other.length);
  const swapped = dropped === 0 && letters === 1 && countLetterChanges(one, other) === 2;
  return (
    (letters === dropped || swapped) &&
    letters <= Math.floor(Math.min(one.length, other.length) / lettersForSlip)
  );
}
