import { foldWhiteSpace } from '../../src/model/text/digest.ts';
import { findWords } from './find-words.ts';

/**
 * How often words stand in a source text between double quotation marks, and how often outside them.
 * A quotation does not go on beyond its line: the sources have one paragraph on a line.
 */
export function countMarked(text: string, words: string): { inside: number; outside: number } {
  let inside = 0;
  let all = 0;
  for (const line of text.split(/\r?\n/).map(foldWhiteSpace)) {
    all += findWords(line, words).length;
    for (const [marked] of line.matchAll(/"[^"]*"|“[^”]*”/gu))
      inside += findWords(marked.slice(1, -1), words).length;
  }
  return { inside, outside: all - inside };
}
