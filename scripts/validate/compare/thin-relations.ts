import { listCounterpartLinks } from '../../../src/model/compare/counterpart-link.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'thin-relations';

/** Below this share of the words of both units a relation is not to be seen in the words. */
const least = 1 / 8;

/** Units that share next to no words are called counterparts only with a reason that one who doubts it can check. */
export const thinRelations: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let pairs = 0;
    const issues = listRecords(folder, 'concordances').flatMap((placed) => {
      const { rows } = placed.record;
      const exists = (unit: string) => corpus.units.has(unit);
      const sound = rows.filter(({ from, to }) => [...from, ...to].every(exists));
      const links = listCounterpartLinks(corpus, { ...placed.record, rows: sound });
      pairs += links.length;
      const thin = links.filter(
        ({ carried, brought }) =>
          Math.max(carried.words / carried.of, brought.words / brought.of) < least,
      );
      return rows.flatMap(({ from, to, despite }, index) => {
        const here = thin.find((link) => from.includes(link.from) && to.includes(link.to));
        if (here && despite === undefined)
          return [
            issueAt(
              rule,
              placed,
              ['rows', index],
              `${here.from} and ${here.to} share less than an eighth of the words of either.`,
              'Call them new and dropped, or say in despite why they are counterparts all the same.',
            ),
          ];
        return !here && despite !== undefined
          ? [
              issueAt(
                rule,
                placed,
                ['rows', index, 'despite'],
                'The units share enough words, and the row defends itself.',
                'Delete despite.',
              ),
            ]
          : [];
      });
    });
    return { checked: `${pairs} pairs of units`, issues };
  },
};
