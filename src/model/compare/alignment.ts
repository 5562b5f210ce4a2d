import { diffArrays } from 'diff';
import { findCommonRun, placeWords, type PlacedWord } from './common-run.ts';
import { isFunctionWord } from '../word/function-word.ts';
import type { Token } from '../word/token.ts';

/** One token of a comparison: kept in both texts (with its form in each), or in one of them only. */
export type Step =
  | { readonly kind: 'kept'; readonly before: Token; readonly after: Token }
  | { readonly kind: 'removed'; readonly before: Token; readonly moved?: string }
  | { readonly kind: 'added'; readonly after: Token; readonly moved?: string };

/** Kept steps in a row, or all that changes between two kept ones: first what is removed, then what is added. */
export type Run = readonly Step[];

/** Long enough to be the same passage and not a turn of phrase. */
const anchorWords = 5;

/**
 * Lays two texts beside each other token by token.
 * Tried twice, the longest passages in common first and token by token throughout; what keeps more words is taken.
 * Scraps of one or two words that are the same by chance between larger changes count as changed,
 * so that a reader sees a sentence replaced and not its every “of” kept.
 */
export function align(before: readonly Token[], after: readonly Token[]): Step[] {
  const plain = tidy(compareTokens(before, after));
  const found = findAnchor(before, after);
  if (!found) return plain;
  const anchored = tidy(anchor(before, after, found));
  return countKept(anchored) > countKept(plain) ? anchored : plain;
}

function countKept(steps: readonly Step[]): number {
  return steps.filter((step) => step.kind === 'kept' && step.after.isWord).length;
}

function tidy(steps: readonly Step[]): Step[] {
  const runs = listRuns(absorbScraps(listRuns(steps)));
  return runs.flatMap((run) => (isKept(run) ? run : settle(run)));
}

/** The stretch of either text that holds their longest passage in common. */
interface Anchor {
  readonly from: number;
  readonly until: number;
  readonly begin: number;
  readonly end: number;
}

function findAnchor(before: readonly Token[], after: readonly Token[]): Anchor | null {
  const [some, others] = [placeWords(before), placeWords(after)];
  const common = findCommonRun(some, others, anchorWords);
  if (!common) return null;
  const place = (words: readonly PlacedWord[], index: number) => words[index]?.at ?? 0;
  return {
    from: place(some, common.start),
    until: place(some, common.start + common.length - 1) + 1,
    begin: place(others, common.other),
    end: place(others, common.other + common.length - 1) + 1,
  };
}

function anchor(
  before: readonly Token[],
  after: readonly Token[],
  found = findAnchor(before, after),
): Step[] {
  if (!found) return compareTokens(before, after);
  const { from, until, begin, end } = found;
  return [
    ...anchor(before.slice(0, from), after.slice(0, begin)),
    ...compareTokens(before.slice(from, until), after.slice(begin, end)),
    ...anchor(before.slice(until), after.slice(end)),
  ];
}

function compareTokens(before: readonly Token[], after: readonly Token[]): Step[] {
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  const found = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  for (const { count = 0, removed, added } of found)
    for (let index = 0; index < count; index++)
      if (removed) steps.push({ kind: 'removed', before: before[from++] as Token });
      else if (added) steps.push({ kind: 'added', after: after[to++] as Token });
      else
        steps.push({ kind: 'kept', before: before[from++] as Token, after: after[to++] as Token });
  return steps;
}

/** Cuts a comparison into runs of kept and of changed steps. */
export function listRuns(steps: readonly Step[]): Run[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.[0] && (run[0].kind === 'kept') === (step.kind === 'kept')) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** The token of a step: its form in the earlier text if it stands in both. */
export function tokenOf(step: Step): Token {
  return step.kind === 'added' ? step.after : step.before;
}

export function isKept(run: Run): boolean {
  return run[0]?.kind === 'kept';
}

const largestScrap = 2;

/** A scrap is no larger than the changes beside it; smaller, if it holds a word that says something. */
function absorbScraps(runs: readonly Run[]): Step[] {
  return runs.flatMap((run, index) => {
    if (!isKept(run)) return run;
    const words = run.map(tokenOf).filter(({ isWord }) => isWord);
    const needed = words.length + (words.every(({ text }) => isFunctionWord(text)) ? 0 : 1);
    const weights = [runs[index - 1], runs[index + 1]].map((other) => weigh(other ?? []));
    return words.length <= largestScrap && weights.every((weight) => weight >= needed)
      ? run.flatMap(tear)
      : run;
  });
}

/** The larger side of a change, in words. */
function weigh(run: Run): number {
  return Math.max(
    countWords(run.filter(({ kind }) => kind === 'removed')),
    countWords(run.filter(({ kind }) => kind === 'added')),
  );
}

function countWords(run: Run): number {
  return run.filter((step) => tokenOf(step).isWord).length;
}

function tear(step: Step): Step[] {
  if (step.kind !== 'kept') return [step];
  return [
    { kind: 'removed', before: step.before },
    { kind: 'added', after: step.after },
  ];
}

/** Orders a change and gives back what its two sides have in common at either end: a full stop, an “and”. */
function settle(run: Run): Step[] {
  const removed = run.flatMap((step) => (step.kind === 'removed' ? step.before : []));
  const added = run.flatMap((step) => (step.kind === 'added' ? step.after : []));
  const [head, tail]: [Step[], Step[]] = [[], []];
  while (removed.length > 0 && removed.at(-1)?.text === added.at(-1)?.text)
    tail.unshift({ kind: 'kept', before: removed.pop() as Token, after: added.pop() as Token });
  while (removed.length > 0 && removed[0]?.text === added[0]?.text)
    head.push({ kind: 'kept', before: removed.shift() as Token, after: added.shift() as Token });
  return [
    ...head,
    ...removed.map((before): Step => ({ kind: 'removed', before })),
    ...added.map((after): Step => ({ kind: 'added', after })),
    ...tail,
  ];
}
