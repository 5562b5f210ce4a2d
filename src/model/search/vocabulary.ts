import { cutWords } from '../word/cut-words.ts';
import type { Aliases } from './alias.ts';
import type { SearchRecord } from './record/search-record.ts';

/** Every word of the records and of readers, once, in small letters: what a misspelled word is compared with. */
export function listWords(records: readonly SearchRecord[], aliases: Aliases): readonly string[] {
  const texts = [
    ...records.flatMap(({ title, context, text }) => [title, context ?? '', text]),
    ...Object.values(aliases).flatMap((own) => own.map(([said = '']) => said)),
  ];
  const words = texts.flatMap((text) => cutWords(text).map((word) => word.text.toLowerCase()));
  return [...new Set(words)].filter((word) => /^\p{L}{3,}$/u.test(word)).sort();
}
