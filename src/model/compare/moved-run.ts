import { isKept, listRuns, tokenOf, type Step } from './alignment.ts';
import { findCommonRun, placeWord, placeWords, type PlacedWord } from './common-run.ts';
import type { Token } from '../word/token.ts';

/** Words in a row, none of them spoken for. */
type WordRun = readonly PlacedWord[];

/** Three words can be a name that was moved, “in supply chains”; two are chance. */
const least = 3;

/**
 * Marks words that were carried to another place: removed here and added there, or standing in a text that is not shown.
 * @param elsewhere tokens of other units of the earlier and of the later text
 * @returns the same steps; `moved` names the unit at the other end
 */
export function markMoved(
  steps: readonly Step[],
  elsewhere: { readonly before: readonly Token[]; readonly after: readonly Token[] },
): Step[] {
  const ends = new Map<number, string>();
  const mark = (run: WordRun, other: WordRun) => {
    const [first, last] = [run[0], run.at(-1)];
    for (let at = first?.at ?? 0; at <= (last?.at ?? -1); at++)
      ends.set(at, other[0]?.token.unit ?? '');
  };
  const removed = listWordRuns(steps, 'removed');
  const added = listWordRuns(steps, 'added');
  for (const [one, other] of takeCommonRuns(removed, added)) {
    mark(one, other);
    mark(other, one);
  }
  for (const [one, other] of takeCommonRuns(removed, [placeWords(elsewhere.after)]))
    mark(one, other);
  for (const [one, other] of takeCommonRuns(added, [placeWords(elsewhere.before)]))
    mark(one, other);
  return steps.map((step, at) => {
    const moved = ends.get(at);
    return moved === undefined || step.kind === 'kept' ? step : { ...step, moved };
  });
}

function listWordRuns(steps: readonly Step[], kind: 'removed' | 'added'): WordRun[] {
  let at = 0;
  return listRuns(steps).flatMap((run) => {
    const words: PlacedWord[] = [];
    for (const step of run) {
      if (step.kind === kind && tokenOf(step).isWord) words.push(placeWord(tokenOf(step), at));
      at++;
    }
    return isKept(run) ? [] : [words];
  });
}

/** Pairs of runs with the same words, the longest first; what is taken is cut out of both lists. */
function* takeCommonRuns(some: WordRun[], others: WordRun[]): Generator<[WordRun, WordRun]> {
  for (;;) {
    const found = some
      .flatMap((run, one) =>
        others.map((against, other) => ({
          one,
          other,
          common: findCommonRun(run, against, least),
        })),
      )
      .reduce<{ one: number; other: number; start: number; from: number; length: number } | null>(
        (best, { one, other, common }) =>
          common && common.length > (best?.length ?? 0)
            ? { one, other, start: common.start, from: common.other, length: common.length }
            : best,
        null,
      );
    if (!found) return;
    yield [
      takeOut(some, found.one, found.start, found.length),
      takeOut(others, found.other, found.from, found.length),
    ];
  }
}

function takeOut(runs: WordRun[], index: number, start: number, length: number): WordRun {
  const run = runs[index] ?? [];
  runs.splice(index, 1, run.slice(0, start), run.slice(start + length));
  return run.slice(start, start + length);
}
