import { isInflection } from '../../../src/model/word/inflection.ts';
import { hasPhrase } from '../../../src/model/wording/phrase.ts';
import { findWords } from '../../quotation/find-words.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule } from '../rule/rule.ts';

const parts = ['act', 'means', 'purpose'];

/** The elements of the definition stand in its anchor in order, and every form of an element occurs in some unit. */
export const definition = createRule({
  name: 'definition',
  check: ({ folder, corpus }, note) => {
    const [placed] = listRecords(folder, 'definitions');
    if (!placed) {
      if (!isWritten(folder, 'definitions', 'definition')) {
        const hint = 'Write this file; src/schema/definition.ts says how.';
        note('content/definition.yaml', null, 'There is no definition.', hint);
      }
      return 'nothing';
    }
    const { elements, anchor, parts: described } = placed.record;
    const text = corpus.units.get(anchor)?.text ?? '';
    const texts = [...corpus.units.values()].map((unit) => unit.text);
    const ids = described.map(({ id }) => id).join(', ');
    if (ids !== parts.join(', '))
      note(
        placed,
        ['parts'],
        `The parts are ${ids || 'none'}.`,
        `Describe ${parts.join(', ')}, once each and in this order.`,
      );
    const owners = new Map<string, string>();
    const seen = new Set<string>(parts);
    let end = 0;
    let before = '';
    elements.forEach(({ id, words, forms, related = [] }, index) => {
      const fault = (path: readonly PropertyKey[], message: string, hint: string) =>
        note(placed, ['elements', index, ...path], message, hint);
      if (seen.has(id))
        fault(
          ['id'],
          `The id “${id}” is taken.`,
          'Give each element an id of its own, other than act, means and purpose.',
        );
      seen.add(id);
      const places = findWords(text, words);
      const next = places.find(({ start }) => start >= end);
      if (places.length === 0)
        fault(
          ['words'],
          `“${words}” does not stand in ${anchor}.`,
          'Copy the words from the paragraph.',
        );
      else if (!next)
        fault(
          ['words'],
          `“${words}” stands before “${before}” in ${anchor}.`,
          'Put the elements in the order of the text.',
        );
      else [end, before] = [next.start + words.length, words];
      related.forEach((wording, at) => {
        if (!texts.some((unit) => hasPhrase(unit, wording.words)))
          fault(
            ['related', at],
            `“${wording.words}” occurs in no unit.`,
            'Copy the words from a unit, or delete them.',
          );
      });
      forms.forEach((form, at) => {
        const owner = owners.get(form.toLowerCase());
        owners.set(form.toLowerCase(), owner ?? id);
        if (owner !== undefined)
          fault(
            ['forms', at],
            `“${form}” is a form of “${owner}” already.`,
            'Leave it to one element.',
          );
        else if (!isOfElement(form, words))
          fault(
            ['forms', at],
            `“${form}” has a word that is none of “${words}”.`,
            'Only words of the definition are its elements: move the form to related, with the reason.',
          );
        else if (!texts.some((unit) => hasPhrase(unit, form)))
          fault(
            ['forms', at],
            `“${form}” occurs in no unit.`,
            'Copy the form from a unit, or delete it.',
          );
      });
    });
    return `${elements.length} elements, ${owners.size} forms`;
  },
});

/** Whether every word of a form is, in some inflection, a word of the element. */
function isOfElement(form: string, element: string): boolean {
  const own = element.split(/[^\p{L}-]+/u);
  return form.split(/[^\p{L}-]+/u).every((word) => own.some((one) => isInflection(word, one)));
}
