import { createRecordTest } from '../../quotation/create-record-test.ts';
import { createPhraseFinder } from '../../quotation/create-phrase-finder.ts';
import { listPhrases } from '../../quotation/list-phrases.ts';
import { createRule } from '../rule/rule.ts';

/** Every phrase in “curly quotation marks” in a text of ours stands in a declaration or in a listed passage of a source. */
export const noteQuotations = createRule({
  name: 'note-quotations',
  check: ({ folder, corpus, quotations }, fault) => {
    const phrases = listPhrases(folder);
    const isOfRecord = createRecordTest(corpus);
    const passages = quotations?.entries ?? [];
    const find = createPhraseFinder(passages.map(({ words }) => words));
    const isListed = (phrase: string) => find(phrase).length > 0;
    for (const { words, around, file, line } of phrases)
      if (words === null)
        fault(
          file,
          line,
          `A quotation mark without partner in “…${around}…”.`,
          'Open with “ and close with ”.',
        );
      else if (!isOfRecord(words) && !isListed(words))
        fault(
          file,
          line,
          `“${words}” stands word for word in no declaration and in no listed passage of a source.`,
          'Copy the words exactly, or write them without quotation marks; new words of a source are listed by npm run quotations.',
        );
    return `${phrases.length} quoted phrases`;
  },
});
