import { listLimits } from '../../../src/model/commitment/limit.ts';
import { listUnitsWithin } from '../../../src/model/text/unit.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'verb-limits';

/** No limit of the text (“as appropriate”, “subject to”) is lost from the objects of its verbs. */
export const verbLimits: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let count = 0;
    const issues = listRecords(folder, 'annotations').flatMap((placed) => {
      const paragraph = corpus.units.get(placed.id);
      if (!paragraph) return [];
      return listUnitsWithin(paragraph).flatMap(({ locator, text }) => {
        const objects = placed.record.verbs
          .filter(({ letter }) => locator === (letter ? `${placed.id}/${letter}` : placed.id))
          .map(({ object }) => object);
        const limits = [...new Set(listLimits(text))];
        count += limits.length;
        return limits
          .filter((limit) => !objects.some((object) => listLimits(object).includes(limit)))
          .map((limit) =>
            issueAt(
              rule,
              placed,
              ['verbs'],
              `“${limit}” stands in ${locator}, but in the object of none of its verbs.`,
              'Copy it into the object that it limits.',
            ),
          );
      });
    });
    return { checked: `${count} limits`, issues };
  },
};
