import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'word-index';

/** Each word of the index stands in one entry, and the entries are in the order of the alphabet. */
export const wordIndex: Rule = {
  name: rule,
  check: ({ folder }) => {
    const places = listRecords(folder, 'wordIndexes').flatMap((placed) =>
      placed.record.entries.flatMap(({ term, also }, entry) => [
        { placed, word: term, term, path: ['entries', entry, 'term'] },
        ...also.map((word, index) => ({
          placed,
          word,
          term,
          path: ['entries', entry, 'also', index],
        })),
      ]),
    );
    const owners = new Map<string, string>();
    const twice = places.flatMap(({ placed, word, term, path }) => {
      const owner = owners.get(word.toLowerCase());
      owners.set(word.toLowerCase(), owner ?? term);
      return owner === undefined
        ? []
        : [
            issueAt(
              rule,
              placed,
              path,
              `“${word}” stands under “${owner}” already.`,
              'Leave it to one entry.',
            ),
          ];
    });
    const terms = places.filter(({ word, term }) => word === term);
    const astray = terms.slice(1).flatMap(({ placed, term, path }, index) => {
      const before = terms[index]?.term ?? '';
      return before.localeCompare(term, 'en', { sensitivity: 'base' }) <= 0
        ? []
        : [
            issueAt(
              rule,
              placed,
              path,
              `“${term}” stands after “${before}”.`,
              'Put the entries into the order of the alphabet.',
            ),
          ];
    });
    return {
      checked: `${terms.length} entries, ${owners.size} words`,
      issues: [...twice, ...astray],
    };
  },
};
