import { listOperativeWords } from '../../../src/model/commitment/operative-word.ts';
import { placeVerb } from '../../../src/model/commitment/place-verb.ts';
import { issueAt, type Rule } from '../rule/rule.ts';
import { listNotedUnits } from '../../record/noted-units.ts';

const rule = 'verbs-complete';

/** No verb with which a declaration acts is left without an entry. */
export const verbsComplete: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let count = 0;
    const issues = listNotedUnits(folder, corpus).flatMap(({ placed, locator, text, verbs }) => {
      const spans: { start: number; end: number }[] = [];
      let from = 0;
      for (const entry of verbs) {
        const place = placeVerb(text, entry, from);
        if (!place) continue;
        from = place.verb.at(-1)?.start ?? from;
        spans.push(...place.verb);
      }
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
    return { checked: `${count} operative words`, issues };
  },
};
