import { hasPhrase } from '../../../src/model/wording/phrase.ts';
import type { Corpus } from '../../../src/model/text/corpus.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** What is said to be lost or gained stands in its unit word for word, and nowhere in the other text. */
export const changes = createRule({
  name: 'changes',
  check: ({ folder, corpus }, fault) => {
    const files = listRecords(folder, 'changes');
    const all = files.flatMap((placed) => {
      const { from, to } = placed.record;
      return (['lost', 'gained'] as const).flatMap((key) =>
        placed.record[key].map((change, index) => ({
          placed,
          change,
          path: [key, index, 'words'],
          own: key === 'lost' ? from : to,
          other: key === 'lost' ? to : from,
        })),
      );
    });
    for (const { placed, change, path, own, other } of all) {
      const { unit, words } = change;
      if (!unit.startsWith(`${own}/`) || !corpus.units.get(unit)?.text.includes(words)) {
        const message = `“${words}” does not stand in ${unit}, a unit of ${own}.`;
        fault(placed, path, message, 'Copy the words from the text of record.');
        continue;
      }
      for (const { locator, text } of listUnits(corpus, other))
        if (hasPhrase(text, words))
          fault(
            placed,
            path,
            `“${words}” stands in ${locator} too.`,
            `Name words that are not in the text of ${other}.`,
          );
    }
    return `${all.length} losses and gains`;
  },
});

function listUnits({ declarations }: Corpus, id: string) {
  return declarations.filter((declaration) => declaration.id === id).flatMap(({ units }) => units);
}
