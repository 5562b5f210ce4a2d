import { createRecordTest } from '../../quotation/create-record-test.ts';
import { createPhraseFinder } from '../../quotation/create-phrase-finder.ts';
import { listPhrases } from '../../quotation/list-phrases.ts';
import type { Rule } from '../rule/rule.ts';

const rule = 'note-quotations';

/** Every phrase in “curly quotation marks” in a text of ours stands in a declaration or in a listed passage of a source. */
export const noteQuotations: Rule = {
  name: rule,
  check: ({ folder, corpus, quotations }) => {
    const phrases = listPhrases(folder);
    const isOfRecord = createRecordTest(corpus);
    const passages = quotations?.entries ?? [];
    const find = createPhraseFinder(passages.map(({ words }) => words));
    const isListed = (phrase: string) => find(phrase).length > 0;
    const issues = phrases.flatMap(({ words, around, file, line }) => {
      if (words === null)
        return [
          {
            rule,
            file,
            line,
            message: `A quotation mark without partner in “…${around}…”.`,
            hint: 'Open with “ and close with ”.',
          },
        ];
      if (isOfRecord(words) || isListed(words)) return [];
      return [
        {
          rule,
          file,
          line,
          message: `“${words}” stands word for word in no declaration and in no listed passage of a source.`,
          hint: 'Copy the words exactly, or write them without quotation marks; new words of a source are listed by npm run quotations.',
        },
      ];
    });
    return { checked: `${phrases.length} quoted phrases`, issues };
  },
};
