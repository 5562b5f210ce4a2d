import { listMeasures } from '../../note/list-measures.ts';
import { listMissedBars, noteBars } from '../../note/measure-note.ts';
import { createRule } from '../rule/rule.ts';

/** A note has at most four quotations of three words or more. */
export const noteQuotationCount = createRule({
  name: 'note-quotation-count',
  check: ({ folder }, fault) => {
    const notes = listMeasures(folder);
    for (const { file, line, measure } of notes)
      if (listMissedBars(measure).includes('quotations'))
        fault(
          file,
          line,
          `The note has ${measure.quotations.length} quotations of three words or more; it may have ${noteBars.quotations}. The last is “${measure.quotations.at(-1)}”.`,
          'Say in your own words what a reader does not have to see verbatim; the text stands above the note.',
        );
    const count = notes.reduce((sum, { measure }) => sum + measure.quotations.length, 0);
    return `${count} quotations`;
  },
});
