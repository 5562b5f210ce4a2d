import { listMeasures } from '../../note/list-measures.ts';
import { listMissedBars, noteBars } from '../../note/measure-note.ts';
import type { Rule } from '../rule/rule.ts';

const rule = 'note-quotation-count';

/** A note has at most four quotations of three words or more. */
export const noteQuotationCount: Rule = {
  name: rule,
  check: ({ folder }) => {
    const notes = listMeasures(folder);
    const issues = notes
      .filter(({ measure }) => listMissedBars(measure).includes('quotations'))
      .map(({ file, line, measure: { quotations } }) => ({
        rule,
        file,
        line,
        message: `The note has ${quotations.length} quotations of three words or more; it may have ${noteBars.quotations}. The last is “${quotations.at(-1)}”.`,
        hint: 'Say in your own words what a reader does not have to see verbatim; the text stands above the note.',
      }));
    const count = notes.reduce((sum, { measure }) => sum + measure.quotations.length, 0);
    return { checked: `${count} quotations`, issues };
  },
};
