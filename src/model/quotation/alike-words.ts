import { foldSpelling } from '../word/spelling.ts';
import { isInflection } from '../word/inflection.ts';
import { countLetterChanges } from '../word/letter-distance.ts';
import type { OfficialWords } from './official-words.ts';
import type { QuotedWord } from './read/quoted-word.ts';

/** Letters that may differ in a word that is only misspelled: one for every so many. */
const lettersForSlip = 4;

/** For each quoted word, the official words of which it is another spelling or form: `labor` of `labour`, `victim` of `victims`. */
export function listAlike(
  { vocabulary }: OfficialWords,
  quoted: readonly QuotedWord[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byLetter = Map.groupBy(vocabulary, (word) => word[0] ?? '');
  const found = new Map<string, Set<string>>();
  for (const { folded } of quoted) {
    if (found.has(folded)) continue;
    const akin =
      folded.length < 3 || /\d/.test(folded) ? [] : (byLetter.get(folded[0] ?? '') ?? []);
    const plain = foldSpelling(folded);
    found.set(folded, new Set(akin.filter((word) => isAlike(folded, plain, word))));
  }
  return found;
}

function isAlike(quoted: string, plain: string, official: string): boolean {
  if (quoted === official || /\d/.test(official)) return false;
  if (Math.abs(quoted.length - official.length) > 4 || official.length < 3) return false;
  const changes = countLetterChanges(quoted, official);
  if (changes <= Math.floor(Math.min(quoted.length, official.length) / lettersForSlip)) return true;
  return plain === foldSpelling(official) || (changes <= 3 && isInflection(quoted, official));
}
