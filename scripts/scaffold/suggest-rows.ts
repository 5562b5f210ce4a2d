import type { ConcordanceRow, Relation } from '../../src/schema/concordance.ts';
import type { Unit } from '../../src/model/text/unit.ts';

/** What an editor has to write. */
export const toBeWritten = 'TO BE WRITTEN';

/** Words so common that they show no kinship. */
const common = new Set(
  'a an and as at be by for from has have in including is it its of on or our that the their this those to we which who will with'.split(
    ' ',
  ),
);

/** Suggests what became of each unit, by the words both share; the reason of each row is left to the editor. */
export function suggestRows(earlier: readonly Unit[], later: readonly Unit[]): ConcordanceRow[] {
  const pairs = later.map((late) => ({ early: findNearest(late, earlier), late }));
  const rows = earlier.map((unit): ConcordanceRow => {
    const to = pairs.filter(({ early }) => early === unit).map(({ late }) => late);
    return {
      from: [unit.locator],
      to: to.map(({ locator }) => locator),
      relation: nameRelation(unit, to),
      because: toBeWritten,
    };
  });
  const added = pairs.filter(({ early }) => early === undefined);
  return [
    ...rows,
    ...added.map(({ late }): ConcordanceRow => ({
      from: [],
      to: [late.locator],
      relation: 'new',
      because: toBeWritten,
    })),
  ];
}

/** The unit of another text with which one shares most words, if it shares enough. */
export function findNearest(unit: Unit, others: readonly Unit[]): Unit | undefined {
  const words = countWords(unit.text);
  const best = others
    .map((other) => ({ other, share: shareWords(words, countWords(other.text)) }))
    .sort((one, two) => two.share - one.share)[0];
  return best && best.share >= 0.25 ? best.other : undefined;
}

function nameRelation({ text }: Unit, to: readonly Unit[]): Relation {
  const [only, second] = to;
  if (!only) return 'dropped';
  if (second) return 'split';
  const [before, after] = [text.split(/\s+/), only.text.split(/\s+/)];
  if (after.join(' ') === before.join(' ')) return 'identical';
  const ratio = after.length / before.length;
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
