import { findWords } from '../../quotation/find-words.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'statistics';

/** A figure has one voice that fits its source, words inside its sentence, comparisons that exist and agree, and no chart of testimony. */
export const statistics: Rule = {
  name: rule,
  check: ({ folder }) => {
    const figures = listRecords(folder, 'statistics');
    const { statements, sources, statistics: records } = folder.content;
    const issues = figures.flatMap((placed) => {
      const { record, id } = placed;
      const { source, statement, voice, words, sentence, testimony, notCharted } = record;
      const fault = (path: readonly PropertyKey[], message: string, hint: string) => [
        issueAt(rule, placed, path, message, hint),
      ];
      const spoken = statement === null ? null : statements[statement];
      const rivals = new Set(record.notComparableWith.map((other) => other.id));
      return [
        ...(isWritten(folder, 'sources', source)
          ? []
          : fault(
              ['source'],
              `There is no source “${source}”.`,
              `The sources are: ${Object.keys(sources).join(', ')}.`,
            )),
        ...((statement === null) === (voice === null)
          ? fault(
              ['statement'],
              `The figure has ${voice === null ? 'neither a statement nor a voice' : 'both a statement and a voice'}.`,
              'Give the statement that carries it, or else the voice, and null for the other.',
            )
          : []),
        ...(statement !== null && !isWritten(folder, 'statements', statement)
          ? fault(
              ['statement'],
              `There is no statement “${statement}”.`,
              'Name a file of content/statements, such as 2025/guy-ryder.',
            )
          : []),
        ...(spoken && spoken.source !== source
          ? fault(
              ['source'],
              `The figure is from source ${source}, its statement from source ${spoken.source}.`,
              'Correct the one that is wrong.',
            )
          : []),
        ...(findWords(sentence, words).length === 0
          ? fault(
              ['words'],
              `“${words}” does not stand in the sentence.`,
              'Copy the words from the sentence.',
            )
          : []),
        ...(testimony !== (record.retold !== undefined)
          ? fault(
              ['testimony'],
              testimony
                ? 'Testimony has no paraphrase to be shown in the place of its words.'
                : 'The figure is no testimony and has a paraphrase.',
              'Write retold for testimony, and only for it.',
            )
          : []),
        ...(record.retold?.includes(words)
          ? fault(
              ['retold'],
              `The paraphrase repeats “${words}”.`,
              'Tell what happened without the words.',
            )
          : []),
        ...(testimony && notCharted === null
          ? fault(
              ['testimony'],
              'Testimony is not data and is never charted.',
              'Say in notCharted that it is testimony.',
            )
          : []),
        ...(['comparableWith', 'notComparableWith'] as const).flatMap((key) =>
          record[key].flatMap((other, index) => {
            const path = [key, index, 'id'];
            if (other.id === id)
              return fault(path, 'The figure is compared with itself.', 'Name another figure.');
            if (!isWritten(folder, 'statistics', other.id))
              return fault(
                path,
                `There is no figure “${other.id}”.`,
                'Name a file of content/statistics.',
              );
            const refused =
              key === 'comparableWith' &&
              (rivals.has(other.id) ||
                records[other.id]?.notComparableWith.some((rival) => rival.id === id));
            return refused
              ? fault(
                  path,
                  `“${other.id}” is named as comparable here and as not comparable elsewhere.`,
                  'Decide which it is.',
                )
              : [];
          }),
        ),
      ];
    });
    return { checked: `${figures.length} figures`, issues };
  },
};
