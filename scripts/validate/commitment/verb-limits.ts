import { listLimits } from '../../../src/model/commitment/limit.ts';
import { createRule } from '../rule/rule.ts';
import { listNotedUnits } from '../../record/noted-units.ts';

/** No limit of the text (“as appropriate”, “subject to”) is lost from the objects of its verbs. */
export const verbLimits = createRule({
  name: 'verb-limits',
  check: ({ folder, corpus }, fault) => {
    let count = 0;
    for (const { placed, locator, text, verbs } of listNotedUnits(folder, corpus)) {
      const limits = [...new Set(listLimits(text))];
      count += limits.length;
      for (const limit of limits)
        if (!verbs.some(({ object }) => listLimits(object).includes(limit)))
          fault(
            placed,
            ['verbs'],
            `“${limit}” stands in ${locator}, but in the object of none of its verbs.`,
            'Copy it into the object that it limits.',
          );
    }
    return `${count} limits`;
  },
});
