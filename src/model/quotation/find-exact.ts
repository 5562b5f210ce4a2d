import { countLabel, isMark, isSameWord, listLaterUnits } from './match-step.ts';
import { areTogether, type OfficialWord, type OfficialWords } from './official-words.ts';
import type { QuotedWord } from './read/quoted-word.ts';

/** A quoted word with the official word it is; null for a number of a unit or the mark of a footnote. */
export interface MatchedWord {
  readonly quoted: QuotedWord;
  readonly official: OfficialWord | null;
}

/** Runs of words that stand word for word, one for each stretch between omissions. */
export type ExactRuns = readonly (readonly MatchedWord[])[];

/**
 * Every place where all quoted words stand, word for word, each stretch behind the one before and in the same paragraph;
 * of several ways to lay them in one paragraph, the one that leaves out fewest words.
 */
export function findExact(official: OfficialWords, quoted: readonly QuotedWord[]): ExactRuns[] {
  const stretches = cutStretches(quoted);
  const [first = [], ...others] = stretches;
  const found = listRuns(official, first).flatMap((run) => {
    const runs = [run];
    for (const stretch of others) {
      const last = lastOf(runs.at(-1));
      const next = last && listRuns(official, stretch, last).at(0);
      if (!next) return [];
      runs.push(next);
    }
    return [runs];
  });
  const best = new Map<string, ExactRuns>();
  for (const runs of found) {
    const key = listUnits(runs).join();
    const known = best.get(key);
    if (!known || measure(runs) < measure(known)) best.set(key, runs);
  }
  return [...best.values()];
}

/** Units of the words, in order. */
export function listUnits(runs: ExactRuns): string[] {
  return [...new Set(runs.flat().flatMap(({ official }) => official?.unit ?? []))];
}

/** What stands between signs of omission. */
export function cutStretches(quoted: readonly QuotedWord[]): QuotedWord[][] {
  const stretches: QuotedWord[][] = [];
  for (const word of quoted) {
    const last = stretches.at(-1);
    if (!last || word.afterOmission) stretches.push([word]);
    else last.push(word);
  }
  return stretches;
}

function measure(runs: ExactRuns): number {
  return (lastOf(runs.at(-1))?.at ?? 0) - (firstOf(runs[0])?.at ?? 0);
}

const firstOf = (run: readonly MatchedWord[] = []) =>
  run.find(({ official }) => official !== null)?.official ?? undefined;
const lastOf = (run: readonly MatchedWord[] = []) =>
  run.findLast(({ official }) => official !== null)?.official ?? undefined;

/** Every run of official words that is the stretch; behind a word, only those of its paragraph, the nearest first. */
function listRuns(
  official: OfficialWords,
  stretch: readonly QuotedWord[],
  behind?: OfficialWord,
): MatchedWord[][] {
  const starts = new Set<number>();
  // A stretch may begin with the number of a unit or with a mark; one of its first words begins the run.
  for (const word of stretch.slice(0, 4))
    for (const at of [
      ...(official.index.get(word.folded) ?? []),
      ...(official.index.get(word.folded.replace(/\d{1,2}$/, '')) ?? []),
      ...(official.index.get(word.folded.replace(/\d$/, '')) ?? []),
    ])
      starts.add(at);
  return [...starts]
    .sort((a, b) => a - b)
    .filter(
      (at) => !behind || (at > behind.at && official.words[at]?.paragraph === behind.paragraph),
    )
    .flatMap((at) => {
      const run = walk(official, stretch, at);
      return run ? [run] : [];
    });
}

/** Walks along the official words with a stretch. */
function walk(
  official: OfficialWords,
  stretch: readonly QuotedWord[],
  start: number,
): MatchedWord[] | null {
  const { words } = official;
  const run: MatchedWord[] = [];
  let last: OfficialWord | undefined;
  let next = words[start];
  for (let at = 0; at < stretch.length;) {
    const quoted = stretch[at];
    if (!quoted) return null;
    if (next && isSameWord(quoted, next) && (!last || areTogether(last, next))) {
      run.push({ quoted, official: next });
      [last, next] = [next, words[next.at + 1]];
      at++;
      continue;
    }
    if (isMark(quoted, last ?? words[start - 1])) {
      run.push({ quoted, official: null });
      at++;
      continue;
    }
    const opening = [...(next ? [next] : []), ...(last ? listLaterUnits(official, last) : [])];
    const labelled = opening.find((one) => countLabel(stretch, at, one) > 0);
    const length = countLabel(stretch, at, labelled);
    if (length === 0) return null;
    for (const label of stretch.slice(at, at + length)) run.push({ quoted: label, official: null });
    next = labelled;
    at += length;
  }
  return last ? run : null;
}
