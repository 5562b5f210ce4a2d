/** How British spelling becomes American, if the two differ by rule; both sides of a comparison go through it. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ers|ing|able|ations?|ational)$/, 'iz$1'],
  [/ys(e[drs]?|ers|ing)$/, 'yz$1'],
  // “four” and “tour” are spelled alike on both sides of the ocean.
  [/(?<=\p{L}{2})our/u, 'or'],
  [/tre(s?)$/, 'ter$1'],
  [/tred$/, 'tered'],
  [/ence(s?)$/, 'ense$1'],
  [/amme(s?)$/, 'am$1'],
  [/(counse|trave|labe|mode|cance|signa|fulfi|enro)ll/, '$1l'],
  [/dgement/, 'dgment'],
];

/** A word without capitals, accents and signs, the commonest British spellings made American. */
export function foldSpelling(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return rules.reduce((folded, [british, american]) => folded.replace(british, american), plain);
}
