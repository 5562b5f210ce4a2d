import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWhole } from '../../test/whole-difference.ts';
import { compareTexts, type Difference } from './difference.ts';
import type { Passage } from '../word/token.ts';

const passage = (text: string, locator = '2017/1'): Passage => ({ locator, text });
const compare = (before: string, after: string) =>
  compareTexts([passage(before)], [passage(after, '2025/1')]);

/** `kept [-removed-] {+added+}`, with `~` before what was moved and `'` before what is slight. */
function print({ pieces }: Difference): string {
  return pieces
    .map(({ kind, text, moved, slight }) => {
      const sign = `${moved === null ? '' : '~'}${slight && kind !== 'kept' ? "'" : ''}`;
      return kind === 'kept'
        ? text
        : kind === 'removed'
          ? `[${sign}-${text}-]`
          : `{${sign}+${text}+}`;
    })
    .join('');
}

describe('a difference reads as an editor would write it', () => {
  test.each([
    [
      'words put in',
      'to fight trafficking',
      'to prevent and fight trafficking',
      'to{+ prevent and+} fight trafficking',
    ],
    [
      'words left out',
      'links in some regions grow',
      'links grow',
      'links[- in some regions-] grow',
    ],
    [
      'a word replaced',
      'legislative and punitive measures',
      'legislative and other measures',
      'legislative and[- punitive-]{+ other+} measures',
    ],
    [
      'the full stop stays',
      'address it.',
      'address it, including its causes.',
      'address it{+, including its causes+}.',
    ],
    [
      'a capital is spelling',
      'States parties agree',
      'States Parties agree',
      "States['- parties-]{'+ Parties+} agree",
    ],
    [
      'a hyphen is spelling',
      'a high level meeting',
      'a high-level meeting',
      "a['- high level-]{'+ high-level+} meeting",
    ],
    ['a comma is punctuation', 'their rights, and', 'their rights and', "their rights['-,-] and"],
    [
      'number is substance',
      'the best interest of the child',
      'the best interests of the child',
      'the best[- interest-]{+ interests+} of the child',
    ],
    [
      'chance scraps are no agreement',
      'one of the old bodies met there',
      'none in the wide world sat here',
      '[-one of the old bodies met there-]{+none in the wide world sat here+}',
    ],
  ])('%s', (_, before, after, expected) => {
    const difference = compare(before, after);
    expectWhole(difference);
    expect(print(difference)).toBe(expected);
  });

  test('words that changed places are moved, not removed and added', () => {
    const difference = compare(
      'It violates human rights and fundamental freedoms, is a crime and a threat to the dignity of every victim',
      'It is a crime and a threat to the dignity of every victim, an abuse of human rights and fundamental freedoms',
    );
    expectWhole(difference);
    expect(print(difference)).toBe(
      'It[- violates-][~- human rights and fundamental freedoms-][-,-] is a crime and a threat to the dignity of every victim{+, an abuse of+}{~+ human rights and fundamental freedoms+}',
    );
  });

  test('words that went to a unit not shown are moved there, and the unit is named', () => {
    const elsewhere = { after: [passage('Ensure access to justice and protection.', '2025/2')] };
    const { pieces, carried } = compareTexts(
      [passage('We care for victims and access to justice.')],
      [passage('We care for victims.', '2025/1')],
      elsewhere,
    );
    expect(pieces.filter(({ moved }) => moved !== null)).toEqual([
      expect.objectContaining({ kind: 'removed', text: ' access to justice', moved: '2025/2' }),
    ]);
    expect(carried).toEqual([
      { from: '2017/1', to: '2025/1', words: 4 },
      { from: '2017/1', to: '2025/2', words: 3 },
    ]);
  });

  test('formulas that stand everywhere are not called moved', () => {
    const { pieces } = compareTexts(
      [passage('It is trafficking in persons, taking into account the United Nations')],
      [passage('Nothing', '2025/1')],
      {
        after: [
          passage('trafficking in persons, taking into account the United Nations', '2025/2'),
        ],
      },
    );
    expect(pieces.filter(({ moved }) => moved !== null)).toEqual([]);
  });

  test('joined units are marked where they begin', () => {
    const { pieces } = compareTexts(
      [passage('One sentence. Another one.')],
      [passage('One sentence.', '2025/1'), passage('Another one.', '2025/2')],
    );
    expect(pieces.map(({ begins, text }) => [begins, text])).toEqual([
      ['2025/1', 'One sentence.'],
      ['2025/2', ' Another one.'],
    ]);
  });
});

test('without additions it is the earlier text, without removals the later one, for any two texts', () => {
  const words = fc.array(
    fc.constantFrom(
      'we',
      'commit',
      'to',
      'end',
      'trafficking',
      'victims',
      'rights',
      ',',
      '.',
      ' ',
      '-',
      '“',
      '79/1',
    ),
    { maxLength: 40 },
  );
  const text = words.map((list) =>
    list
      .join(' ')
      .replace(/ ([,.])/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 2 }), text, (before, after) =>
      expectWhole(
        compareTexts(
          before.map((one, index) => passage(one, `2017/${index + 1}`)),
          [passage(after, '2025/1')],
          { after: [passage('we commit to end trafficking', '2025/2')] },
        ),
      ),
    ),
  );
});
