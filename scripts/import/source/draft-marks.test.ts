import { describe, expect, test } from 'vitest';
import { sketchTranscription } from '../parse-transcription.ts';
import { draftMarks } from './draft-marks.ts';

/** The repairs that are drafted for the marks of a text, one block a line. */
function draft(...blocks: string[]): { repairs: string[]; doubts: string[] } {
  const lines = ['The General Assembly,', ...blocks];
  const parsed = sketchTranscription(
    'file.md',
    lines.flatMap((text, at) => [
      { number: at * 2 + 1, text },
      { number: at * 2 + 2, text: '' },
    ]),
  );
  const { repairs, doubts } = draftMarks(lines.join('\n\n'), parsed, ({ label }) => label);
  return {
    repairs: repairs.map(({ unit, find, replace }) => `${unit}: ${find} → ${replace}`),
    doubts,
  };
}

describe('marks that a file has as digits', () => {
  test('side by side, each repair finding what the one before it has left', () =>
    expect(
      draft('1. Recalls those of 20171 and 2021,2 too.', '[^1]: One.', '[^2]: Two.').repairs,
    ).toEqual([
      'paragraph 1: those of 20171 and 2021,2 too. → those of 2017[^1] and 2021,2 too.',
      'paragraph 1: 2017[^1] and 2021,2 too. → 2017[^1] and 2021,[^2] too.',
    ]));

  test('one that is found narrows where another can stand', () =>
    expect(
      draft(
        '1. Recalls the rules, 1 the lamps2 and the coast.',
        '2. Recalls paragraph 1 of the rules.',
        '[^1]: One.',
        '[^2]: Two.',
      ),
    ).toMatchObject({ repairs: { length: 2 }, doubts: [] }));

  test('before an editor has said what a line is, and in the unit that will hold them', () =>
    expect(
      draft(
        '1. Welcomes the lamps,1 which burn.',
        'The keepers of the lamps',
        '2. Thanks the keepers2 of the coast.',
        '[^1]: One.',
        '[^2]: Two.',
      ).repairs,
    ).toEqual([
      'paragraph 1: Welcomes the lamps,1 which burn. → Welcomes the lamps,[^1] which burn.',
      'paragraph 2: the keepers2 of the coast. → the keepers[^2] of the coast.',
    ]));

  test('where a page cuts the words behind one', () =>
    expect(draft('1. Welcomes the lamps1', 'of the keepers.', '[^1]: One.').repairs).toEqual([
      'paragraph 1: Welcomes the lamps1 → Welcomes the lamps[^1]',
    ]));

  test('two places for one footnote are left to the editor', () =>
    expect(draft('1. Lights 1 of the lamps of chapter 1 now.', '[^1]: One.')).toMatchObject({
      repairs: [],
      doubts: [expect.stringContaining('its number stands 2 times')],
    }));
});
