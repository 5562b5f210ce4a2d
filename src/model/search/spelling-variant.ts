import { rewriteNumber } from './read-figures.ts';

/** American and British endings and roots, each way round. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ers|ing|able|ations?|ational)$/, 'iz$1'],
  [/iz(e[drs]?|ers|ing|able|ations?|ational)$/, 'is$1'],
  [/ys(e[drs]?|ers|ing)$/, 'yz$1'],
  [/yz(e[drs]?|ers|ing)$/, 'ys$1'],
  [/(?<=\p{L}{2})our/u, 'or'],
  [/(?<=\p{L}{2})or(?=$|s$|ed$|ing|able|ful|al$|ite|er)/u, 'our'],
  [/tre(s?)$/, 'ter$1'],
  [/tred$/, 'tered'],
  [/ter(s?)$/, 'tre$1'],
  [/tered$/, 'tred'],
  [/ence(s?)$/, 'ense$1'],
  [/ense(s?)$/, 'ence$1'],
  [/amme(s?)$/, 'am$1'],
  [/(?<=gr)am(s?)$/, 'amme$1'],
  [/(counse|trave|labe|mode|cance|signa|fulfi|enro)ll/, '$1l'],
  [/(counse|trave|labe|mode|cance|signa|fulfi|enro)l(?!l)/, '$1ll'],
  [/dgement/, 'dgment'],
  [/dgment/, 'dgement'],
];

/** A word as it was typed, then as it is spelled on the other side of the ocean, or as a figure: they count as the same word. */
export function listSpellings(word: string): string[] {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  const others = pairs.map(([pattern, replacement]) => plain.replace(pattern, replacement));
  const number = rewriteNumber(plain);
  return [...new Set([plain, ...others, ...(number ? [number] : [])])];
}
