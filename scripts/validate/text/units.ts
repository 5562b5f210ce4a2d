import { collections, type CollectionName } from '../../../src/schema/collections.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** Every unit that a record names exists. */
export const units = createRule({
  name: 'units',
  check: ({ folder, corpus }, fault) => {
    const named = (Object.keys(collections) as CollectionName[]).flatMap((name) =>
      listRecords(folder, name).flatMap((placed) =>
        listStrings(placed.record)
          .filter(({ key, path }) => isUnitKey(name, key, path))
          .map(({ path, value }) => ({ placed, path, value })),
      ),
    );
    for (const { placed, path, value } of named)
      if (!corpus.units.has(value))
        fault(
          placed,
          path,
          `There is no unit ${value}.`,
          describeUnits([...corpus.units.keys()], value),
        );
    return `${named.length} mentions of units`;
  },
});

function isUnitKey(collection: CollectionName, key: string, path: readonly unknown[]): boolean {
  if (collection === 'concordances') return path.length > 1 && (key === 'from' || key === 'to');
  if (collection === 'definitions') return key === 'anchor' || key === 'referredToBy';
  return key === 'unit' && collection !== 'statistics'
    ? true
    : key === 'unit' && path[0] === 'speaksTo';
}

/** Says which units there are near the one named. */
function describeUnits(all: readonly string[], wrong: string): string {
  const [year = '', number = ''] = wrong.split('/');
  const inParagraph = all.filter(
    (unit) => unit === `${year}/${number}` || unit.startsWith(`${year}/${number}/`),
  );
  if (inParagraph.length > 0) return `Paragraph ${year}/${number} has: ${inParagraph.join(', ')}.`;
  const paragraphs = all.filter(
    (unit) => unit.startsWith(`${year}/`) && unit.split('/').length === 2,
  );
  return paragraphs.length > 0
    ? `The paragraphs of ${year} are ${paragraphs[0]} to ${paragraphs.at(-1)}.`
    : `No text of ${year} is held.`;
}
