const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The numbers from 0 to 99 in words, each at its place: `twelve`, `twenty-one`. */
export const numberWords: readonly string[] = [
  ...small,
  ...tens.flatMap((ten) => [ten, ...small.slice(1, 10).map((unit) => `${ten}-${unit}`)]),
];

const values = new Map(numberWords.map((word, value) => [word, value]));

/** `Twelve` → 12, `twenty one` → 21; null where it is no number from 0 to 99 in words. */
export function parseNumberWord(word: string): number | null {
  return values.get(word.toLowerCase().replace(/\s+/g, '-')) ?? null;
}
