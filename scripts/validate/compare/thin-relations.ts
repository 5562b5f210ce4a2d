import { listCounterpartLinks } from '../../../src/model/compare/counterpart-link.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** Below this share of the words of both units a relation is not to be seen in the words. */
const least = 1 / 8;

/** Units that share next to no words are called counterparts only with a reason that one who doubts it can check. */
export const thinRelations = createRule({
  name: 'thin-relations',
  check: ({ folder, corpus }, fault) => {
    let pairs = 0;
    for (const placed of listRecords(folder, 'concordances')) {
      const { rows } = placed.record;
      const exists = (unit: string) => corpus.units.has(unit);
      const sound = rows.filter(({ from, to }) => [...from, ...to].every(exists));
      const links = listCounterpartLinks(corpus, { ...placed.record, rows: sound });
      pairs += links.length;
      const thin = links.filter(
        ({ carried, brought }) =>
          Math.max(carried.words / carried.of, brought.words / brought.of) < least,
      );
      for (const [index, { from, to, despite }] of rows.entries()) {
        const here = thin.find((link) => from.includes(link.from) && to.includes(link.to));
        if (here && despite === undefined)
          fault(
            placed,
            ['rows', index],
            `${here.from} and ${here.to} share less than an eighth of the words of either.`,
            'Call them new and dropped, or say in despite why they are counterparts all the same.',
          );
        else if (!here && despite !== undefined)
          fault(
            placed,
            ['rows', index, 'despite'],
            'The units share enough words, and the row defends itself.',
            'Delete despite.',
          );
      }
    }
    return `${pairs} pairs of units`;
  },
});
