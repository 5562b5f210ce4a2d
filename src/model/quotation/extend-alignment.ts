import { countLetterChanges } from '../word/letter-distance.ts';
import type { AlignedWord } from './aligned-word.ts';
import { foldQuoted, type OfficialWord } from './official-words.ts';

/** Letters that may differ in a word that is only misspelled: one for every so many. */
const lettersForSlip = 4;

/**
 * Takes altered words at both ends of a quotation for those of the official text that stand there: “We acknowlege the need” is
 * laid beside “We acknowledge the need”. Words that only lead up to the quotation, and are not like the official ones, stay alone.
 */
export function extendAlignment(
  row: readonly OfficialWord[],
  words: readonly AlignedWord[],
): AlignedWord[] {
  const official = words.flatMap(({ official: word }) => word ?? []);
  const [first, last] = [
    row.indexOf(official[0] as OfficialWord),
    row.indexOf(official.at(-1) as OfficialWord),
  ];
  if (first < 0) return [...words];
  const start = words.findIndex((word) => word.official !== null);
  const end = words.findLastIndex((word) => word.official !== null) + 1;
  const before = layBeside(
    row.slice(0, first).reverse(),
    words.slice(0, start).reverse(),
  ).reverse();
  return [
    ...before,
    ...words.slice(start, end),
    ...layBeside(row.slice(last + 1), words.slice(end)),
  ];
}

/** Lays words beside official ones one by one, from the quotation outwards, as far as the last that is the same or alike. */
function layBeside(row: readonly OfficialWord[], words: readonly AlignedWord[]): AlignedWord[] {
  const unit = row[0]?.unit;
  const pairs = words.map((word, at) => ({
    word,
    official: row[at]?.unit === unit ? row[at] : undefined,
  }));
  const until =
    pairs.findLastIndex(
      ({ word, official }) => official && isAlike(official.folded, word.pasted ?? ''),
    ) + 1;
  return pairs.flatMap(({ word, official }, at): AlignedWord[] => {
    if (at >= until || !official) return [word];
    return official.folded === foldQuoted(word.pasted ?? '')
      ? [{ official, pasted: word.pasted }]
      : [{ official, pasted: null }, word];
  });
}

function isAlike(official: string, pasted: string): boolean {
  return (
    countLetterChanges(official, foldQuoted(pasted)) <= Math.floor(official.length / lettersForSlip)
  );
}
