import { foldWhiteSpace } from '../../src/model/text/digest.ts';
import { findWords } from './find-words.ts';

/**
 * Finds phrases in many texts: of each phrase only the texts that have its rarest word are read, so that the cost grows
 * with the number of phrases and not with phrases times texts. The case of a first letter is free.
 * @returns for a phrase the numbers of the texts in which it stands word for word
 */
export function createPhraseFinder(texts: readonly string[]): (phrase: string) => number[] {
  const folded = texts.map(foldWhiteSpace);
  const places = new Map<string, Set<number>>();
  folded.forEach((text, index) => {
    for (const word of listParts(text)) {
      const known = places.get(word) ?? new Set();
      known.add(index);
      places.set(word, known);
    }
  });
  const everywhere = folded.map((_, index) => index);
  const found = new Map<string, number[]>();
  return (phrase) => {
    const known = found.get(phrase);
    if (known) return known;
    const words = foldWhiteSpace(phrase);
    const candidates = listParts(words)
      .map((word) => places.get(word) ?? new Set<number>())
      .sort((a, b) => a.size - b.size)[0];
    const [first = ''] = words;
    const rest = words.slice(first.length);
    const at = [...(candidates ?? everywhere)].filter((index) => {
      const text = folded[index] ?? '';
      // Whether the words stand there at all is seen at once; whether they stand there whole takes a pattern.
      return text.includes(rest) && findWords(text, words, { firstLetterFree: true }).length > 0;
    });
    found.set(phrase, at);
    return at;
  };
}

/** Stretches of letters and numbers, capitals aside: what a whole phrase begins and ends with, too. */
function listParts(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
