import { listMeasures } from '../../note/list-measures.ts';
import { listMissedBars } from '../../note/measure-note.ts';
import { createRule } from '../rule/rule.ts';

/** At most a quarter of the sentences of a note name another declaration: the comparison stands on the page already. */
export const noteComparisons = createRule({
  name: 'note-comparisons',
  check: ({ folder }, fault) => {
    const notes = listMeasures(folder);
    for (const { file, line, measure } of notes)
      if (listMissedBars(measure).includes('comparing'))
        fault(
          file,
          line,
          `${measure.comparing.length} of the ${measure.sentences} sentences of the note name another declaration; at most a quarter may: “${measure.comparing[0]}” …`,
          'Keep the one or two changes that matter and say what follows from them; leave the rest to the comparison on the page.',
        );
    const count = notes.reduce((sum, { measure }) => sum + measure.comparing.length, 0);
    return `${count} sentences that compare`;
  },
});
