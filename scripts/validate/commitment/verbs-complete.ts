import { listOperativeWords } from '../../../src/model/commitment/operative-word.ts';
import { placeVerb } from '../../../src/model/commitment/place-verb.ts';
import { createRule } from '../rule/rule.ts';
import { listNotedUnits } from '../../record/noted-units.ts';

/** No verb with which a declaration acts is left without an entry. */
export const verbsComplete = createRule({
  name: 'verbs-complete',
  check: ({ folder, corpus }, fault) => {
    let count = 0;
    for (const { placed, locator, text, verbs } of listNotedUnits(folder, corpus)) {
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
      for (const { word, start, end } of words)
        if (!spans.some((span) => span.start <= start && end <= span.end))
          fault(
            placed,
            ['verbs'],
            `“${text.slice(Math.max(0, start - 12), end + 24).trim()}” in ${locator}: “${word}” has no entry.`,
            'Add its verb, addressee and object; if it is no act here, add its phrase to idlePhrases in src/model/commitment/operative-word.ts.',
          );
    }
    return `${count} operative words`;
  },
});
