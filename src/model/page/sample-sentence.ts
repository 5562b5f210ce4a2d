import { findDeclaration, type Corpus, type Unit } from '../text/corpus.ts';

/** A sentence of the text of record, whole. */
export interface SampleSentence {
  readonly unit: Unit;
  readonly words: string;
}

const promise = /^We (?:also |further )?(?:will|commit)\b/;
const [fewest, most] = [20, 45];

/**
 * The first sentence of the newest text that promises something and is short enough to stand as an example of how the
 * declarations speak; null if there is none. Nothing is left out of it.
 */
export function findSampleSentence(corpus: Corpus): SampleSentence | null {
  const newest = corpus.declarations.at(-1)?.id;
  if (newest === undefined) return null;
  for (const unit of findDeclaration(corpus, newest).units) {
    const words = splitSentences(unit.text).find((sentence) => {
      const count = sentence.split(/\s+/).length;
      return promise.test(sentence) && count >= fewest && count <= most;
    });
    if (words !== undefined) return { unit, words };
  }
  return null;
}

/** Sentences end before a capital, which no abbreviation of these texts does but “No.” and “para.”, neither of which a sentence of promise has. */
function splitSentences(text: string): string[] {
  return text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
}
