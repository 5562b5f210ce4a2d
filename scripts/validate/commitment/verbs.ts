import { findSpans, listParts, placeVerb } from '../../../src/model/commitment/place-verb.ts';
import { findStrength, type Strength } from '../../../src/model/commitment/strength.ts';
import { listUnitsWithin } from '../../../src/model/text/unit.ts';
import type { OperativeVerb } from '../../../src/schema/part/operative-verb.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** Verb and object stand exactly in the text of their unit, in the order of the text; the scale has the verb; the addressee fits it. */
export const verbs = createRule({
  name: 'verbs',
  check: ({ folder, corpus }, note) => {
    let count = 0;
    for (const placed of listRecords(folder, 'annotations')) {
      const { id, record } = placed;
      const paragraph = corpus.units.get(id);
      if (!paragraph) continue;
      const order = listUnitsWithin(paragraph).map((unit) => unit.locator);
      let last = { locator: '', start: 0, verb: '' };
      for (const [index, entry] of record.verbs.entries()) {
        count += 1;
        const locator = entry.letter === undefined ? id : `${id}/${entry.letter}`;
        const fault = (key: string, message: string, hint: string) =>
          note(placed, ['verbs', index, key], message, hint);
        const unit = corpus.units.get(locator);
        if (!unit) {
          const message = `“${entry.verb}” is given to ${locator}, which does not exist.`;
          fault('letter', message, 'Correct the letter.');
          continue;
        }
        const place = placeVerb(unit.text, entry);
        if (!place) {
          fault(...explain(unit.text, entry, locator));
          continue;
        }
        const from = last.locator === locator ? last.start : 0;
        const inOrder = placeVerb(unit.text, entry, from);
        if (!inOrder || order.indexOf(locator) < order.indexOf(last.locator)) {
          const message = `“${entry.verb}” stands before “${last.verb}” in the text.`;
          fault('verb', message, 'Put the verbs in the order of the text.');
          continue;
        }
        last = { locator, start: inOrder.verb.at(-1)?.start ?? 0, verb: entry.verb };
        const strength = findStrength(entry.verb);
        const expected = strength && toExpected(strength);
        if (!expected)
          fault(
            'verb',
            `No step of the scale of strength has the verb “${entry.verb}”.`,
            'Add it to src/model/commitment/strength.ts, with the reason for its step.',
          );
        else if (!expected.fits(entry.addressee))
          fault(
            'addressee',
            `“${entry.verb}” is a ${strength.kind}, and its addressee is “${entry.addressee}”.`,
            expected.hint,
          );
      }
    }
    return `${count} verbs`;
  },
});

function explain(
  text: string,
  { verb, object }: OperativeVerb,
  locator: string,
): [key: string, message: string, hint: string] {
  const isIn = (words: string) =>
    listParts(words).every((part) => findSpans(text, part).length > 0);
  if (!isIn(verb))
    return [
      'verb',
      `“${verb}” does not stand in the text of ${locator}.`,
      'Copy the verb from the unit, with “ … ” for words left out, or correct its letter.',
    ];
  if (!isIn(object))
    return [
      'object',
      `“${object}” does not stand in the text of ${locator}.`,
      'Copy the object from the unit, with “ … ” for words left out and words of ours in square brackets.',
    ];
  return [
    'object',
    `“${object}” does not stand behind “${verb}” in ${locator}, or its parts are not in the order of the text.`,
    'Copy verb and object in the order of the text.',
  ];
}

function toExpected({ kind }: Strength): { fits: (addressee: string) => boolean; hint: string } {
  if (kind === 'promise')
    return {
      fits: (addressee) => addressee === 'States themselves',
      hint: 'Write “States themselves”: they promise it for themselves.',
    };
  if (kind === 'position')
    return {
      fits: (addressee) => addressee === 'no one',
      hint: 'Write “no one”: a position asks nothing of anybody.',
    };
  return {
    fits: (addressee) => addressee !== 'States themselves' && addressee !== 'no one',
    hint: 'Name who is asked, or write “not said”.',
  };
}
