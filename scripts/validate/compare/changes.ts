import { hasPhrase } from '../../../src/model/wording/phrase.ts';
import type { Corpus } from '../../../src/model/text/corpus.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'changes';

/** What is said to be lost or gained stands in its unit word for word, and nowhere in the other text. */
export const changes: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const files = listRecords(folder, 'changes');
    const all = files.flatMap((placed) => {
      const { from, to, lost, gained } = placed.record;
      return [
        ...lost.map((change, index) => ({
          placed,
          change,
          path: ['lost', index, 'words'],
          own: from,
          other: to,
        })),
        ...gained.map((change, index) => ({
          placed,
          change,
          path: ['gained', index, 'words'],
          own: to,
          other: from,
        })),
      ];
    });
    const issues = all.flatMap(({ placed, change: { unit, words }, path, own, other }) => {
      if (!unit.startsWith(`${own}/`) || !corpus.units.get(unit)?.text.includes(words))
        return [
          issueAt(
            rule,
            placed,
            path,
            `“${words}” does not stand in ${unit}, a unit of ${own}.`,
            'Copy the words from the text of record.',
          ),
        ];
      return listUnits(corpus, other)
        .filter(({ text }) => hasPhrase(text, words))
        .map(({ locator }) =>
          issueAt(
            rule,
            placed,
            path,
            `“${words}” stands in ${locator} too.`,
            `Name words that are not in the text of ${other}.`,
          ),
        );
    });
    return { checked: `${all.length} losses and gains`, issues };
  },
};

function listUnits({ declarations }: Corpus, id: string) {
  return declarations.filter((declaration) => declaration.id === id).flatMap(({ units }) => units);
}
