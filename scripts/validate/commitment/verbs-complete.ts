import { listOperativeWords } from '../../../src/model/commitment/operative-word.ts';
import { placeVerb } from '../../../src/model/commitment/place-verb.ts';
import { listUnitsWithin } from '../../../src/model/text/unit.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'verbs-complete';

/** No verb with which a declaration acts is left without an entry. */
export const verbsComplete: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let count = 0;
    const issues = listRecords(folder, 'annotations').flatMap((placed) => {
      const paragraph = corpus.units.get(placed.id);
      if (!paragraph) return [];
      return listUnitsWithin(paragraph).flatMap(({ locator, text }) => {
        const spans = placed.record.verbs
          .filter(({ letter }) => locator === (letter ? `${placed.id}/${letter}` : placed.id))
          .reduce<{ from: number; spans: { start: number; end: number }[] }>(
            ({ from, spans: found }, entry) => {
              const place = placeVerb(text, entry, from);
              if (!place) return { from, spans: found };
              return { from: place.verb.at(-1)?.start ?? from, spans: [...found, ...place.verb] };
            },
            { from: 0, spans: [] },
          ).spans;
        const words = listOperativeWords(text);
        count += words.length;
        return words
          .filter((word) => !spans.some(({ start, end }) => start <= word.start && word.end <= end))
          .map(({ word, start, end }) =>
            issueAt(
              rule,
              placed,
              ['verbs'],
              `“${text.slice(Math.max(0, start - 12), end + 24).trim()}” in ${locator}: “${word}” has no entry.`,
              'Add its verb, addressee and object; if it is no act here, add its phrase to idlePhrases in src/model/commitment/operative-word.ts.',
            ),
          );
      });
    });
    return { checked: `${count} operative words`, issues };
  },
};
