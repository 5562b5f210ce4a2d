import { listMeasures } from '../../note/list-measures.ts';
import { listMissedBars } from '../../note/measure-note.ts';
import type { Rule } from '../rule/rule.ts';

const rule = 'note-comparisons';

/** At most a quarter of the sentences of a note name another declaration: the comparison stands on the page already. */
export const noteComparisons: Rule = {
  name: rule,
  check: ({ folder }) => {
    const notes = listMeasures(folder);
    const issues = notes
      .filter(({ measure }) => listMissedBars(measure).includes('comparing'))
      .map(({ file, line, measure: { comparing, sentences } }) => ({
        rule,
        file,
        line,
        message: `${comparing.length} of the ${sentences} sentences of the note name another declaration; at most a quarter may: “${comparing[0]}” …`,
        hint: 'Keep the one or two changes that matter and say what follows from them; leave the rest to the comparison on the page.',
      }));
    const count = notes.reduce((sum, { measure }) => sum + measure.comparing.length, 0);
    return { checked: `${count} sentences that compare`, issues };
  },
};
