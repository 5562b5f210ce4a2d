import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** Each word of the index stands in one entry, and the entries are in the order of the alphabet. */
export const wordIndex = createRule({
  name: 'word-index',
  check: ({ folder }, fault) => {
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
    for (const { placed, word, term, path } of places) {
      const owner = owners.get(word.toLowerCase());
      owners.set(word.toLowerCase(), owner ?? term);
      if (owner !== undefined)
        fault(placed, path, `“${word}” stands under “${owner}” already.`, 'Leave it to one entry.');
    }
    const terms = places.filter(({ word, term }) => word === term);
    for (const [index, { placed, term, path }] of terms.slice(1).entries()) {
      const before = terms[index]?.term ?? '';
      if (before.localeCompare(term, 'en', { sensitivity: 'base' }) > 0)
        fault(
          placed,
          path,
          `“${term}” stands after “${before}”.`,
          'Put the entries into the order of the alphabet.',
        );
    }
    return `${terms.length} entries, ${owners.size} words`;
  },
});
