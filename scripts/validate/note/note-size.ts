import { listMeasures } from '../../note/list-measures.ts';
import { noteBars } from '../../note/measure-note.ts';
import { createRule } from '../rule/rule.ts';

const { leastWords, mostWords } = noteBars;

/** A note has 60 to 220 words; the targets of its links are no words. */
export const noteSize = createRule({
  name: 'note-size',
  check: ({ folder }, fault) => {
    const notes = listMeasures(folder);
    for (const { file, line, measure } of notes) {
      const { words } = measure;
      if (words < leastWords || words > mostWords)
        fault(
          file,
          line,
          `The note has ${words} words; it needs ${leastWords} to ${mostWords}.`,
          words < leastWords
            ? `Add at least ${leastWords - words} that tell the reader more.`
            : `Take out at least ${words - mostWords}.`,
        );
    }
    return `${notes.length} notes`;
  },
});
