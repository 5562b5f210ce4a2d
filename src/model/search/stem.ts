import { stemmer } from 'stemmer';

/** The stem of an English word, in small letters: `confiscate` and `confiscation` → `confisc`. */
export function toStem(word: string): string {
  return stemmer(word);
}
