import type { Unit } from '../../../src/model/text/corpus.ts';
import type { ConcordanceRow, Relation } from '../../../src/schema/concordance.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule, type Subject } from '../rule/rule.ts';

/** How many units each relation has on either side: `many` is two or more, `some` is one or more. */
const shapes: Readonly<Record<Relation, readonly [from: Side, to: Side]>> = {
  identical: ['one', 'one'],
  revised: ['one', 'one'],
  expanded: ['one', 'one'],
  condensed: ['one', 'one'],
  moved: ['some', 'some'],
  split: ['one', 'many'],
  merged: ['many', 'one'],
  new: ['none', 'some'],
  dropped: ['some', 'none'],
};
type Side = 'none' | 'one' | 'some' | 'many';

/** Every unit of both texts is in a row, each relation has the units it needs, and `identical` stands exactly if the words are the same. */
export const concordance = createRule({
  name: 'concordance',
  check: ({ folder, corpus }, note) => {
    let rows = 0;
    let covered = 0;
    let all = 0;
    for (const placed of listRecords(folder, 'concordances')) {
      const { from, to, rows: own } = placed.record;
      rows += own.length;
      const named = new Set(own.flatMap((row) => [...row.from, ...row.to]));
      const units = corpus.declarations
        .filter(({ id }) => id === from || id === to)
        .flatMap((declaration) => declaration.units);
      all += units.length;
      const missing = units.filter(({ locator }) => !named.has(locator));
      covered += units.length - missing.length;
      for (const { locator, declaration } of missing)
        note(
          placed,
          ['rows'],
          `${locator} is in no row.`,
          `Add a row, if need be with the relation “${declaration === from ? 'dropped' : 'new'}”.`,
        );
      for (const [index, row] of own.entries()) {
        const fault = (message: string, hint: string) =>
          note(placed, ['rows', index, 'relation'], message, hint);
        checkShape(row, fault);
        checkSides(row, placed.record, fault);
        checkLoneliness(row, own, fault);
        checkWords(row, corpus, fault);
      }
      for (const [one, other] of listUnnamedTwins(units, from, own))
        note(
          placed,
          ['rows'],
          `${one} and ${other} have the same words and no row says so.`,
          'Add a row with the relation “identical”.',
        );
    }
    return `${rows} rows, ${covered}/${all} units`;
  },
});

type Fault = (message: string, hint: string) => void;

function checkShape({ from, to, relation }: ConcordanceRow, fault: Fault): void {
  const [left, right] = shapes[relation];
  if (!fits(from.length, left) || !fits(to.length, right))
    fault(
      `“${relation}” has ${count(from)} before and ${count(to)} after.`,
      `It needs ${left} before and ${right} after: correct the units or the relation.`,
    );
}

function count(units: readonly string[]): string {
  return units.length === 1 ? '1 unit' : `${units.length} units`;
}

function fits(count: number, side: Side): boolean {
  return { none: count === 0, one: count === 1, some: count >= 1, many: count >= 2 }[side];
}

function checkSides(
  row: ConcordanceRow,
  { from, to }: { from: string; to: string },
  fault: Fault,
): void {
  const strays = [
    ...row.from.filter((unit) => !unit.startsWith(`${from}/`)),
    ...row.to.filter((unit) => !unit.startsWith(`${to}/`)),
  ];
  for (const unit of strays)
    fault(
      `${unit} stands on the wrong side.`,
      `Units of ${from} stand under from, units of ${to} under to.`,
    );
}

/** What is new or dropped has no counterpart in another row. */
function checkLoneliness(row: ConcordanceRow, rows: readonly ConcordanceRow[], fault: Fault): void {
  if (row.relation !== 'new' && row.relation !== 'dropped') return;
  for (const unit of [...row.from, ...row.to])
    if (rows.some((other) => other !== row && [...other.from, ...other.to].includes(unit)))
      fault(
        `${unit} is “${row.relation}” and stands in another row too.`,
        'A unit with a counterpart is neither new nor dropped: keep one of the rows.',
      );
}

function checkWords(
  { from, to, relation }: ConcordanceRow,
  { units }: Subject['corpus'],
  fault: Fault,
): void {
  const [one, other] = [units.get(from[0] ?? ''), units.get(to[0] ?? '')];
  if (from.length !== 1 || to.length !== 1 || !one || !other || one === other) return;
  const same = isSame(one, other);
  if (relation === 'identical' && !same)
    fault(
      `${one.locator} and ${other.locator} are not identical.`,
      'Compare the words and name what changed, “revised” for example.',
    );
  if (relation !== 'identical' && same)
    fault(
      `${one.locator} and ${other.locator} have the same words; the row says “${relation}”.`,
      'Write “identical”.',
    );
}

function listUnnamedTwins(
  units: readonly Unit[],
  from: string,
  rows: readonly ConcordanceRow[],
): [string, string][] {
  const before = units.filter(({ declaration }) => declaration === from);
  const after = units.filter(({ declaration }) => declaration !== from);
  return before.flatMap((one) =>
    after
      .filter((other) => isSame(one, other))
      .filter(
        (other) =>
          !rows.some((row) => row.from.includes(one.locator) && row.to.includes(other.locator)),
      )
      .map((other): [string, string] => [one.locator, other.locator]),
  );
}

function isSame(one: Unit, other: Unit): boolean {
  return one.sha256 === other.sha256;
}
