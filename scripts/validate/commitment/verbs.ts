import { findSpans, listParts, placeVerb } from '../../../src/model/commitment/place-verb.ts';
import { findStrength, type Strength } from '../../../src/model/commitment/strength.ts';
import { listUnitsWithin } from '../../../src/model/text/unit.ts';
import type { OperativeVerb } from '../../../src/schema/part/operative-verb.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'verbs';

/** Verb and object stand exactly in the text of their unit, in the order of the text; the scale has the verb; the addressee fits it. */
export const verbs: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    let count = 0;
    const issues = listRecords(folder, 'annotations').flatMap((placed) => {
      const { id, record } = placed;
      const paragraph = corpus.units.get(id);
      if (!paragraph) return [];
      const order = listUnitsWithin(paragraph).map((unit) => unit.locator);
      let last = { locator: '', start: 0, verb: '' };
      return record.verbs.flatMap((entry, index) => {
        count += 1;
        const locator = entry.letter === undefined ? id : `${id}/${entry.letter}`;
        const fault = (key: string, message: string, hint: string) => [
          issueAt(rule, placed, ['verbs', index, key], message, hint),
        ];
        const unit = corpus.units.get(locator);
        if (!unit)
          return fault(
            'letter',
            `“${entry.verb}” is given to ${locator}, which does not exist.`,
            'Correct the letter.',
          );
        const place = placeVerb(unit.text, entry);
        if (!place) return fault(...explain(unit.text, entry, locator));
        const from = last.locator === locator ? last.start : 0;
        const inOrder = placeVerb(unit.text, entry, from);
        if (!inOrder || order.indexOf(locator) < order.indexOf(last.locator))
          return fault(
            'verb',
            `“${entry.verb}” stands before “${last.verb}” in the text.`,
            'Put the verbs in the order of the text.',
          );
        last = { locator, start: inOrder.verb.at(-1)?.start ?? 0, verb: entry.verb };
        const strength = findStrength(entry.verb);
        if (!strength)
          return fault(
            'verb',
            `No step of the scale of strength has the verb “${entry.verb}”.`,
            'Add it to src/model/commitment/strength.ts, with the reason for its step.',
          );
        const expected = toExpected(strength);
        return expected.fits(entry.addressee)
          ? []
          : fault(
              'addressee',
              `“${entry.verb}” is a ${strength.kind}, and its addressee is “${entry.addressee}”.`,
              expected.hint,
            );
      });
    });
    return { checked: `${count} verbs`, issues };
  },
};

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
