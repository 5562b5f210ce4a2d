import { listMeasures } from '../../note/list-measures.ts';
import { noteBars } from '../../note/measure-note.ts';
import type { Rule } from '../rule/rule.ts';

const rule = 'note-size';
const { leastWords, mostWords } = noteBars;

/** A note has 60 to 220 words; the targets of its links are no words. */
export const noteSize: Rule = {
  name: rule,
  check: ({ folder }) => {
    const notes = listMeasures(folder);
    const issues = notes.flatMap(({ file, line, measure: { words } }) => {
      if (words >= leastWords && words <= mostWords) return [];
      return [
        {
          rule,
          file,
          line,
          message: `The note has ${words} words; it needs ${leastWords} to ${mostWords}.`,
          hint:
            words < leastWords
              ? `Add at least ${leastWords - words} that tell the reader more.`
              : `Take out at least ${words - mostWords}.`,
        },
      ];
    });
    return { checked: `${notes.length} notes`, issues };
  },
};
