import { cutWords } from '../word/cut-words.ts';
import { prefixes } from './loose-reading.ts';
import { findNearWords, isLikelySlip } from './near-word.ts';
import { parseQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { listUnknown } from './spelling-correction.ts';
import { isKnownWord } from './term.ts';

const most = 5;
const mostForWord = 2;
const shortestForLetter = 5;

/**
 * Other texts to search for: with words of the site for those it does not have; where nothing is found, also a phrase without
 * its quotation marks, and the words that are there, without the others.
 * @param total how much was found
 */
export function listOffers(index: SearchIndex, total: number, text: string): string[] {
  // Within quotation marks nothing is corrected, but it may be offered.
  const unknown = listUnknown(index, parseQuery(unquote(text))).map(({ said }) => said);
  const near = unknown.map((word) => ({ word, likely: listLikely(index, word) }));
  const corrected = near.reduce(
    (changed, { word, likely: [first] }) => replaceWord(changed, word, first ?? word),
    text,
  );
  const [only, ...rest] = near;
  const single = only && rest.length === 0 ? only.likely.map((other) => replaceWord(text, only.word, other)) : []; // prettier-ignore
  const instead = total > 0 ? [] : [...listLess(index, text), ...unknown.flatMap((word) => listNear(index, word))]; // prettier-ignore
  const offers = [corrected, ...single, ...instead];
  return [...new Set(offers)].filter((offer) => offer !== text && offer !== '').slice(0, most);
}

/** Words that may be offered whatever is found: likely slips, and one letter that is wrong in a word long enough. */
function listLikely(index: SearchIndex, word: string): string[] {
  const slips = findNearWords(index, word).filter((one) => isLikelySlip(word, one));
  return slips.length > 0 || word.length < shortestForLetter
    ? slips
    : findNearWords(index, word, 1);
}

/** Words spelled like one that is not there, however little: where nothing is found at all they are better than none. */
function listNear(index: SearchIndex, word: string): string[] {
  const near = findNearWords(index, word);
  return (near.length > 0 ? near : findNearWords(index, word, Math.ceil(word.length / 2))).slice(0, mostForWord);
} // prettier-ignore

/** The words of a phrase as words; else the words that are there, together or one by one. */
function listLess(index: SearchIndex, text: string): string[] {
  if (/["“”„«»]/.test(text)) return [unquote(text)];
  const terms = parseQuery(text);
  const known = terms.filter(({ words: [word = ''] }) => isKnownWord(index, word) && !prefixes.has(word)).map(({ said }) => said); // prettier-ignore
  return known.length < terms.length ? [known.join(' ')] : known;
}

function unquote(text: string): string {
  return text.replace(/["“”„«»]/g, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
}

/** Replaces a whole word, not the same letters within another. */
function replaceWord(text: string, word: string, other: string): string {
  const at = cutWords(text).find((one) => one.text === word);
  return at ? text.slice(0, at.start) + other + text.slice(at.end) : text;
}
