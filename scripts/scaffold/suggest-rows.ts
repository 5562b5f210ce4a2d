import type { ConcordanceRow, Relation } from '../../src/schema/concordance.ts';
import type { ScaffoldUnit } from './list-words.ts';

/** What an editor has to write. */
export const toBeWritten = 'TO BE WRITTEN';

/** Words so common that they show no kinship. */
const common = new Set(
  'a an and as at be by for from has have in including is it its of on or our that the their this those to we which who will with'.split(
    ' ',
  ),
);

/** Suggests what became of each unit, by the words both share; the reason of each row is left to the editor. */
export function suggestRows(
  earlier: readonly ScaffoldUnit[],
  later: readonly ScaffoldUnit[],
): ConcordanceRow[] {
  const count = (unit: ScaffoldUnit): Counted => ({ unit, words: countWords(unit.text) });
  const [before, after] = [earlier.map(count), later.map(count)];
  const pairs = after.flatMap((late) => {
    const best = before
      .map((early) => ({ early, share: shareWords(early.words, late.words) }))
      .sort((one, other) => other.share - one.share)[0];
    return best && best.share >= 0.25 ? [{ early: best.early.unit, late: late.unit }] : [];
  });
  const rows = earlier.map((unit): ConcordanceRow => {
    const to = pairs.filter(({ early }) => early === unit).map(({ late }) => late);
    return {
      from: [unit.locator],
      to: to.map(({ locator }) => locator),
      relation: nameRelation(unit, to),
      because: toBeWritten,
    };
  });
  const isNew = (unit: ScaffoldUnit) => !pairs.some(({ late }) => late === unit);
  return [
    ...rows,
    ...later.filter(isNew).map((unit): ConcordanceRow => ({
      from: [],
      to: [unit.locator],
      relation: 'new',
      because: toBeWritten,
    })),
  ];
}

interface Counted {
  readonly unit: ScaffoldUnit;
  readonly words: ReadonlyMap<string, number>;
}

/** The unit of another text with which one shares most words, if it shares enough. */
export function findNearest(
  unit: ScaffoldUnit,
  others: readonly ScaffoldUnit[],
): ScaffoldUnit | undefined {
  const words = countWords(unit.text);
  const best = others
    .map((other) => ({ other, share: shareWords(words, countWords(other.text)) }))
    .sort((one, two) => two.share - one.share)[0];
  return best && best.share >= 0.25 ? best.other : undefined;
}

function nameRelation({ text }: ScaffoldUnit, to: readonly ScaffoldUnit[]): Relation {
  const [only, second] = to;
  if (!only) return 'dropped';
  if (second) return 'split';
  if (only.text.replace(/\s+/g, ' ') === text.replace(/\s+/g, ' ')) return 'identical';
  const ratio = only.text.split(' ').length / text.split(' ').length;
  return ratio >= 5 / 4 ? 'expanded' : ratio <= 4 / 5 ? 'condensed' : 'revised';
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    if (!common.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Twice the words both have, against all they have. */
function shareWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  let same = 0;
  for (const [word, count] of one) same += Math.min(count, other.get(word) ?? 0);
  return (2 * same) / Math.max(1, sum(one) + sum(other));
}
