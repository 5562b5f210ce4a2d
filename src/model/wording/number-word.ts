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

/** `Twelve` → 12, `twenty one` → 21; null if it is no number from 0 to 99 in words. */
export function parseNumberWord(word: string): number | null {
  return values.get(word.toLowerCase().replace(/\s+/g, '-')) ?? null;
}

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 3 → `third`, 21 → `twenty-first`; beyond 99 in digits, `100th`. */
export function formatOrdinal(number: number): string {
  const word = numberWords[number];
  if (word === undefined) return formatDigitOrdinal(number);
  return word.replace(/[a-z]+$/, (last) => irregular[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

function formatDigitOrdinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

const romans = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 2 → `II`; for numbers from 1 to 399. */
export function formatRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) roman += sign;
  return roman;
}
