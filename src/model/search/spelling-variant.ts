import { foldSpelling } from '../word/spelling.ts';
import { rewriteNumber } from './read-figures.ts';

/** How American spelling becomes British; `foldSpelling` is the way back. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/iz(e[drs]?|ers|ing|able|ations?|ational)$/, 'is$1'],
  [/yz(e[drs]?|ers|ing)$/, 'ys$1'],
  [/(?<=\p{L}{2})or(?=$|s$|ed$|ing|able|ful|al$|ite|er)/u, 'our'],
  [/ter(s?)$/, 'tre$1'],
  [/tered$/, 'tred'],
  [/ense(s?)$/, 'ence$1'],
  [/(?<=gr)am(s?)$/, 'amme$1'],
  [/(counse|trave|labe|mode|cance|signa|fulfi|enro)l(?!l)/, '$1ll'],
  [/dgment/, 'dgement'],
];

/** A word as it was typed, then as it is spelled on the other side of the ocean, or as a figure: they count as the same word. */
export function listSpellings(word: string): string[] {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  const others = rules.map(([pattern, replacement]) => plain.replace(pattern, replacement));
  return [...new Set([plain, foldSpelling(plain), ...others, rewriteNumber(plain) ?? plain])];
}
