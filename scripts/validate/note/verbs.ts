import { findWords } from '../../quotation/find-words.ts';
import { listRecords } from '../../placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'verbs';

/** Each operative verb stands exactly in the text of its unit, in the order of the text. */
export const verbs: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let count = 0;
    const issues = listRecords(folder, 'annotations').flatMap((placed) => {
      const { id, record } = placed;
      if (!corpus.units.has(id)) return [];
      let last = { locator: '', start: 0, verb: '' };
      return record.verbs.flatMap(({ verb, letter }, index) => {
        count += 1;
        const locator = letter === undefined ? id : `${id}/${letter}`;
        const path = ['verbs', index, 'verb'];
        const unit = corpus.units.get(locator);
        if (!unit)
          return [
            issueAt(
              rule,
              placed,
              path,
              `“${verb}” is given to ${locator}, which does not exist.`,
              'Correct the letter.',
            ),
          ];
        const places = findWords(unit.text, verb, { firstLetterFree: true }).map(
          ({ start }) => start,
        );
        if (places.length === 0)
          return [
            issueAt(
              rule,
              placed,
              path,
              `“${verb}” does not stand in the text of ${locator}.`,
              'Copy the verb from the unit, or correct its letter.',
            ),
          ];
        const earliest = last.locator === locator ? last.start : 0;
        const start = places.find((place) => place >= earliest);
        if (start === undefined || locator < last.locator)
          return [
            issueAt(
              rule,
              placed,
              path,
              `“${verb}” stands before “${last.verb}” in the text.`,
              'Put the verbs in the order of the text.',
            ),
          ];
        last = { locator, start, verb };
        return [];
      });
    });
    return { checked: `${count} verbs`, issues };
  },
};
