import { isFunctionWord } from '../function-word.ts';
import { cutWords } from './cut-words.ts';

/** A piece of what was typed: one word, or the words of a quoted phrase. */
export interface QueryTerm {
  readonly words: readonly string[];
  readonly quoted: boolean;
}

/** Words of questions and of talk about texts: they ask for nothing by themselves. */
const asking = new Set(
  `can could did do does exactly find get give happen happens is me mean means mention mentioned mentions must our please said
  say says shall should show speak speaks tell there what who whose why will would you your i declaration declarations paragraph
  paragraphs`.split(/\s+/),
);

/**
 * Cuts what was typed into words and quoted phrases, in order.
 * Words that only join or ask are left out unless there is nothing else; a phrase that is not closed ends with the text.
 */
export function parseQuery(text: string): QueryTerm[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/(\d)\s*%/g, '$1 per cent');
  const terms = plain.split('"').flatMap((piece, index): QueryTerm[] => {
    const words = cutWords(piece).map((word) => word.text);
    if (index % 2 === 1 && words.length > 0) return [{ words, quoted: true }];
    return words.map((word) => ({ words: [word], quoted: false }));
  });
  const telling = terms.filter(({ words: [word = ''], quoted }) => quoted || !isIdle(word));
  return telling.length > 0 ? telling : terms;
}

function isIdle(word: string): boolean {
  return isFunctionWord(word) || asking.has(word.toLowerCase());
}
