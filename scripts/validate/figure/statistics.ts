import { findWords } from '../../quotation/find-words.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule } from '../rule/rule.ts';

/** A figure has one voice that fits its source, words inside its sentence, comparisons that exist and agree, and no chart of testimony. */
export const statistics = createRule({
  name: 'statistics',
  check: ({ folder }, note) => {
    const figures = listRecords(folder, 'statistics');
    const { statements, sources, statistics: records } = folder.content;
    for (const placed of figures) {
      const { record, id } = placed;
      const { source, statement, voice, words, sentence, testimony, notCharted } = record;
      const fault = (path: readonly PropertyKey[], message: string, hint: string) =>
        note(placed, path, message, hint);
      const spoken = statement === null ? null : statements[statement];
      const rivals = new Set(record.notComparableWith.map((other) => other.id));
      if (!isWritten(folder, 'sources', source))
        fault(
          ['source'],
          `There is no source “${source}”.`,
          `The sources are: ${Object.keys(sources).join(', ')}.`,
        );
      if ((statement === null) === (voice === null))
        fault(
          ['statement'],
          `The figure has ${voice === null ? 'neither a statement nor a voice' : 'both a statement and a voice'}.`,
          'Give the statement that carries it, or else the voice, and null for the other.',
        );
      if (statement !== null && !isWritten(folder, 'statements', statement))
        fault(
          ['statement'],
          `There is no statement “${statement}”.`,
          'Name a file of content/statements, such as 2025/guy-ryder.',
        );
      if (spoken && spoken.source !== source)
        fault(
          ['source'],
          `The figure is from source ${source}, its statement from source ${spoken.source}.`,
          'Correct the one that is wrong.',
        );
      if (findWords(sentence, words).length === 0)
        fault(
          ['words'],
          `“${words}” does not stand in the sentence.`,
          'Copy the words from the sentence.',
        );
      if (testimony !== (record.retold !== undefined))
        fault(
          ['testimony'],
          testimony
            ? 'Testimony has no paraphrase to be shown in the place of its words.'
            : 'The figure is no testimony and has a paraphrase.',
          'Write retold for testimony, and only for it.',
        );
      if (record.retold?.includes(words))
        fault(
          ['retold'],
          `The paraphrase repeats “${words}”.`,
          'Tell what happened without the words.',
        );
      if (testimony && notCharted === null)
        fault(
          ['testimony'],
          'Testimony is not data and is never charted.',
          'Say in notCharted that it is testimony.',
        );
      for (const key of ['comparableWith', 'notComparableWith'] as const)
        for (const [index, other] of record[key].entries()) {
          const path = [key, index, 'id'];
          const refused =
            key === 'comparableWith' &&
            (rivals.has(other.id) ||
              records[other.id]?.notComparableWith.some((rival) => rival.id === id));
          if (other.id === id)
            fault(path, 'The figure is compared with itself.', 'Name another figure.');
          else if (!isWritten(folder, 'statistics', other.id))
            fault(path, `There is no figure “${other.id}”.`, 'Name a file of content/statistics.');
          else if (refused)
            fault(
              path,
              `“${other.id}” is named as comparable here and as not comparable elsewhere.`,
              'Decide which it is.',
            );
        }
    }
    return `${figures.length} figures`;
  },
});
