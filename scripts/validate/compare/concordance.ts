import type { Unit } from '../../../src/model/text/corpus.ts';
import type { ConcordanceRow, Relation } from '../../../src/schema/concordance.ts';
import { listRecords } from '../../record/placed-record.ts';
import type { Issue } from '../../../src/content/issue.ts';
import { issueAt, type Rule, type Subject } from '../rule/rule.ts';

const rule = 'concordance';

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
export const concordance: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let rows = 0;
    let covered = 0;
    let all = 0;
    const issues = listRecords(folder, 'concordances').flatMap((placed) => {
      const { from, to, rows: own } = placed.record;
      rows += own.length;
      const named = new Set(own.flatMap((row) => [...row.from, ...row.to]));
      const units = corpus.declarations
        .filter(({ id }) => id === from || id === to)
        .flatMap((declaration) => declaration.units);
      all += units.length;
      const missing = units.filter(({ locator }) => !named.has(locator));
      covered += units.length - missing.length;
      return [
        ...missing.map(({ locator, declaration }) =>
          issueAt(
            rule,
            placed,
            ['rows'],
            `${locator} is in no row.`,
            `Add a row, if need be with the relation “${declaration === from ? 'dropped' : 'new'}”.`,
          ),
        ),
        ...own.flatMap((row, index) => {
          const fault = (message: string, hint: string) =>
            issueAt(rule, placed, ['rows', index, 'relation'], message, hint);
          return [
            ...checkShape(row, fault),
            ...checkSides(row, placed.record, fault),
            ...checkLoneliness(row, own, fault),
            ...checkWords(row, corpus, fault),
          ];
        }),
        ...listUnnamedTwins(units, from, own).map(([one, other]) =>
          issueAt(
            rule,
            placed,
            ['rows'],
            `${one} and ${other} have the same words and no row says so.`,
            'Add a row with the relation “identical”.',
          ),
        ),
      ];
    });
    return { checked: `${rows} rows, ${covered}/${all} units`, issues };
  },
};

type Fault = (message: string, hint: string) => Issue;

function checkShape({ from, to, relation }: ConcordanceRow, fault: Fault): Issue[] {
  const [left, right] = shapes[relation];
  if (fits(from.length, left) && fits(to.length, right)) return [];
  return [
    fault(
      `“${relation}” has ${count(from)} before and ${count(to)} after.`,
      `It needs ${left} before and ${right} after: correct the units or the relation.`,
    ),
  ];
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
): Issue[] {
  const strays = [
    ...row.from.filter((unit) => !unit.startsWith(`${from}/`)),
    ...row.to.filter((unit) => !unit.startsWith(`${to}/`)),
  ];
  return strays.map((unit) =>
    fault(
      `${unit} stands on the wrong side.`,
      `Units of ${from} stand under from, units of ${to} under to.`,
    ),
  );
}

/** What is new or dropped has no counterpart in another row. */
function checkLoneliness(
  row: ConcordanceRow,
  rows: readonly ConcordanceRow[],
  fault: Fault,
): Issue[] {
  if (row.relation !== 'new' && row.relation !== 'dropped') return [];
  return [...row.from, ...row.to]
    .filter((unit) =>
      rows.some((other) => other !== row && [...other.from, ...other.to].includes(unit)),
    )
    .map((unit) =>
      fault(
        `${unit} is “${row.relation}” and stands in another row too.`,
        'A unit with a counterpart is neither new nor dropped: keep one of the rows.',
      ),
    );
}

function checkWords(
  { from, to, relation }: ConcordanceRow,
  { units }: Subject['corpus'],
  fault: Fault,
): Issue[] {
  const [one, other] = [units.get(from[0] ?? ''), units.get(to[0] ?? '')];
  if (from.length !== 1 || to.length !== 1 || !one || !other || one === other) return [];
  const same = isSame(one, other);
  if (relation === 'identical' && !same)
    return [
      fault(
        `${one.locator} and ${other.locator} are not identical.`,
        'Compare the words and name what changed, “revised” for example.',
      ),
    ];
  return same && relation !== 'identical'
    ? [
        fault(
          `${one.locator} and ${other.locator} have the same words; the row says “${relation}”.`,
          'Write “identical”.',
        ),
      ]
    : [];
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
