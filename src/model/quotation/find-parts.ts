import { isFunctionWord } from '../word/function-word.ts';
import { listAlike } from './alike-words.ts';
import { describePlace } from './quoted-place.ts';
import { layQuotation, type LaidWord } from './lay-quotation.ts';
import type { OfficialWord, OfficialWords } from './official-words.ts';
import type { QuotedPlace } from './quotation-verdict.ts';
import type { QuotedWord } from './read/quoted-word.ts';
import { listCommonRuns } from './runs-in-common.ts';

/** A part that stands in a place of its own: at least so many words in a row, found in no more than so many units. */
const part = { words: 3, units: 3, sure: 8 };
/** Share of the words that stand in such parts. */
const fewestShare = 2 / 3;

/** The parts of a quotation that stand in different units, in the order of the quotation; null if it is not joined of such parts. */
export function findParts(
  official: OfficialWords,
  quoted: readonly QuotedWord[],
): readonly QuotedPlace[] | null {
  const known = quoted.filter(({ folded }) => official.vocabulary.has(folded));
  if (known.length < fewestShare * quoted.length) return null;
  if (!mayBeJoined(official, quoted)) return null;
  const alike = listAlike(official, quoted);
  const { words } = layQuotation(official, official.words, quoted, alike);
  const parts = cutParts(words).filter((one) => isPart(official, one));
  const [first, last] = [unitOf(parts[0]), unitOf(parts.at(-1))];
  if (parts.length < 2 || first === undefined) return null;
  // Words from elsewhere inside a passage are an alteration of that passage.
  if (parts.length === 3 && first === last) return null;
  if (parts.every((one) => unitOf(one) === first)) return null;
  const share = parts.flat().filter(({ official: word }) => word !== null).length / words.length;
  return share >= fewestShare ? parts.map((one) => describePlace(official, one)) : null;
}

/**
 * Whether it has runs of official words that no single run covers: without them it is not joined, and laying it out against
 * the whole text takes longer than all else. Numbers of units may stand inside a run: then it is laid out.
 */
function mayBeJoined(official: OfficialWords, quoted: readonly QuotedWord[]): boolean {
  if (quoted.some(({ folded, pointed }) => /^\d/.test(folded) || (pointed && folded.length === 1)))
    return true;
  const runs = listCommonRuns(official, quoted).filter(({ length }) => length >= part.words);
  const longest = runs.toSorted((a, b) => b.length - a.length)[0];
  return runs.some(
    ({ from, length }) =>
      longest !== undefined &&
      (from < longest.from || from + length > longest.from + longest.length),
  );
}

/** Cuts a lay-out where it goes on in another unit, unless it goes on with the next word, or says by a number where it is. */
function cutParts(words: readonly LaidWord[]): LaidWord[][] {
  const parts: LaidWord[][] = [];
  let last: OfficialWord | undefined;
  for (const word of words) {
    const here = word.official;
    const goesOn =
      !here || !last || here.at === last.at + 1 || (here.unit === last.unit && here.at > last.at);
    const current = parts.at(-1);
    if (current && goesOn) current.push(word);
    else parts.push([word]);
    if (here) last = here;
  }
  return parts;
}

function isPart({ index, words }: OfficialWords, laid: readonly LaidWord[]): boolean {
  return listRuns(laid).some((run) => {
    if (run.length < part.words || run.every(({ folded }) => isFunctionWord(folded))) return false;
    if (run.length >= part.sure) return true;
    const places = (index.get(run[0]?.folded ?? '') ?? []).filter((at) =>
      run.every(({ folded }, step) => words[at + step]?.folded === folded),
    );
    return new Set(places.map((at) => words[at]?.unit)).size <= part.units;
  });
}

/** Official words one behind the other. */
function listRuns(laid: readonly LaidWord[]): OfficialWord[][] {
  const runs: OfficialWord[][] = [];
  let open = false;
  for (const { official, kind } of laid) {
    if (!official || kind !== 'same') {
      open = open && kind === 'number';
      continue;
    }
    const last = runs.at(-1);
    if (open && last && last.at(-1)?.at === official.at - 1) last.push(official);
    else runs.push([official]);
    open = true;
  }
  return runs;
}

function unitOf(laid: readonly LaidWord[] | undefined): string | undefined {
  return laid?.find(({ official }) => official !== null)?.official?.unit;
}
