import { foldWhiteSpace } from '../../src/model/text/digest.ts';

/** A word of a source that is a number or like one. */
export interface NumberToken {
  /** As it stands in the source. */
  readonly words: string;
  /** Characters of the folded source before it. */
  readonly start: number;
  readonly end: number;
  /** `number`: digits, or a number in a word. `quantity`: a size or a growth without a number. */
  readonly kind: 'number' | 'quantity';
}

const units =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const large = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const ordinals =
  'first|second|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|hundredth';
const multiples =
  'half|halves|quarters?|once|twice|double[ds]?|doubling|triple[ds]?|tripling|times|(?:bi|tri|quadr)ennial|decades?|centur(?:y|ies)|multi|percent(?:age)?|per cent';
const sizes =
  'several|many|most|majority|minority|few|fewer|fewest|little|lots?|countless|numerous|innumerable|bulk|massive|overwhelming(?:ly)?|scarce(?:ly)?|shockingly|low|lowest|highest|largest|' +
  'some|much|minimum|maximum|scale|prevalen(?:ce|t)|dominat(?:e|es|ed|ing)|consensus|unanimous(?:ly)?|only|sole|exception|number|numbers|rate|rates|rarely|seldom|often|frequent(?:ly)?|proportion|share|fraction';
const growths =
  '(?:fast|slow|grow|ris|expand|increas|declin|decreas|doubl)(?:er|est|ing|ed|es|s|e|ingly)?|growth|rise|rapid(?:ly)?';

const pattern = new RegExp(
  `(?<number>\\d+(?:[.,]\\d+)*|(?<![\\p{L}\\p{N}])(?:${[units, tens, large, ordinals, multiples].join('|')})(?![\\p{L}\\p{N}])|(?<![\\p{L}])multi(?=\\p{L}))|(?<![\\p{L}\\p{N}])(?:${sizes}|${growths})(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * Every number-like word of a source, in digits or words, in the order of the text.
 * @param text of the source; offsets are those of the text with its white space folded
 */
export function listTokens(text: string): NumberToken[] {
  return [...foldWhiteSpace(text).matchAll(pattern)].map(({ index, 0: words, groups }) => ({
    words,
    start: index,
    end: index + words.length,
    kind: groups?.['number'] === undefined ? 'quantity' : 'number',
  }));
}
