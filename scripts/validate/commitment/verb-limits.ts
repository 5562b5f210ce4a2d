import { listLimits } from '../../../src/model/commitment/limit.ts';
import { issueAt, type Rule } from '../rule/rule.ts';
import { listNotedUnits } from '../../record/noted-units.ts';

const rule = 'verb-limits';

/** No limit of the text (“as appropriate”, “subject to”) is lost from the objects of its verbs. */
export const verbLimits: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let count = 0;
    const issues = listNotedUnits(folder, corpus).flatMap(({ placed, locator, text, verbs }) => {
      const limits = [...new Set(listLimits(text))];
      count += limits.length;
      return limits
        .filter((limit) => !verbs.some(({ object }) => listLimits(object).includes(limit)))
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
    return { checked: `${count} limits`, issues };
  },
};
