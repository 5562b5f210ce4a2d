import { align, listRuns, tokenOf, type Run, type Step } from './alignment.ts';
import { markMoved } from './moved-run.ts';
import { findSlightChange, type SlightChange } from './slight-change.ts';
import { tokenize, type Passage } from '../word/token.ts';

/** A stretch of a comparison. */
export interface Piece {
  /** `removed`: in the earlier text only. `added`: in the later text only. */
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
  /** The unit where the same words stand in the other text, when they were moved rather than dropped or new. */
  readonly moved: string | null;
  readonly slight: SlightChange | null;
  /** The unit that begins here, if several are joined on its side. */
  readonly begins: string | null;
}

/** How many words two units have in common. */
export interface Carried {
  readonly from: string;
  readonly to: string;
  readonly words: number;
}

/** Two texts, word for word. Without what is added it is the earlier text, without what is removed the later one. */
export interface Difference {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
  readonly pieces: readonly Piece[];
  /** Words of the earlier units by the unit in which they stand again, kept in place or moved. */
  readonly carried: readonly Carried[];
  /** Words of the later units by the unit in which they stood before. */
  readonly brought: readonly Carried[];
  /** Number of words in each text. */
  readonly words: { readonly before: number; readonly after: number };
}

/**
 * Compares texts word by word.
 * @param before units of the earlier text, joined in this order
 * @param after units of the later text, joined in this order
 * @param elsewhere units that are not shown, in which moved words may stand
 */
export function compareTexts(
  before: readonly Passage[],
  after: readonly Passage[],
  elsewhere: { readonly before?: readonly Passage[]; readonly after?: readonly Passage[] } = {},
): Difference {
  const steps = markMoved(align(tokenize(before), tokenize(after)), {
    before: tokenize(elsewhere.before ?? []),
    after: tokenize(elsewhere.after ?? []),
  });
  const words = steps.filter((step) => tokenOf(step).isWord);
  return {
    before,
    after,
    pieces: markBeginnings(mergePieces(listRuns(steps).flatMap(toPieces)), before, after),
    carried: countCarried(words, (step) => {
      if (step.kind === 'kept') return [step.before.unit, step.after.unit];
      return step.kind === 'removed' && step.moved !== undefined
        ? [step.before.unit, step.moved]
        : null;
    }),
    brought: countCarried(words, (step) => {
      if (step.kind === 'kept') return [step.before.unit, step.after.unit];
      return step.kind === 'added' && step.moved !== undefined
        ? [step.moved, step.after.unit]
        : null;
    }),
    words: {
      before: words.filter(({ kind }) => kind !== 'added').length,
      after: words.filter(({ kind }) => kind !== 'removed').length,
    },
  };
}

/** A piece before its joints are marked, with the units of its tokens on either side. */
type Draft = Omit<Piece, 'begins'> & { readonly units: readonly string[] };

function toPieces(run: Run): Draft[] {
  const slight = findSlightChange(run);
  const draft = (kind: Piece['kind'], text: string, ...units: string[]): Draft => ({
    kind,
    text,
    moved: null,
    slight,
    units,
  });
  return run.flatMap((step) => {
    if (step.kind !== 'kept') {
      const { lead, text, unit } = tokenOf(step);
      return { ...draft(step.kind, lead + text, unit), moved: step.moved ?? null };
    }
    const { before, after } = step;
    if (before.lead === after.lead)
      return draft('kept', before.lead + before.text, before.unit, after.unit);
    // The same word stands after a blank in one text only: the blank alone is the change.
    return [
      draft('removed', before.lead, before.unit),
      draft('added', after.lead, after.unit),
      draft('kept', before.text, before.unit, after.unit),
    ].filter(({ text }) => text !== '');
  });
}

function mergePieces(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const { kind, moved, slight, units } = draft;
    if (
      last?.kind === kind &&
      last.moved === moved &&
      last.slight === slight &&
      last.units.join() === units.join()
    )
      merged[merged.length - 1] = { ...last, text: last.text + draft.text };
    else merged.push(draft);
  }
  return merged;
}

/** Says where a unit begins, on a side on which several are joined. */
function markBeginnings(
  drafts: readonly Draft[],
  before: readonly Passage[],
  after: readonly Passage[],
): Piece[] {
  const open = new Set(
    [before, after].flatMap((side) => (side.length > 1 ? side.map(({ locator }) => locator) : [])),
  );
  return drafts.map(({ units, ...piece }) => {
    const begins = units.find((unit) => open.has(unit)) ?? null;
    if (begins) open.delete(begins);
    return { ...piece, begins };
  });
}

function countCarried(
  words: readonly Step[],
  ends: (step: Step) => readonly [from: string, to: string] | null,
): Carried[] {
  const counts = new Map<string, Carried>();
  for (const step of words) {
    const [from, to] = ends(step) ?? [];
    if (from === undefined || to === undefined) continue;
    const key = `${from}..${to}`;
    counts.set(key, { from, to, words: (counts.get(key)?.words ?? 0) + 1 });
  }
  return [...counts.values()];
}
