import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../test/read-corpus.ts';
import { listConcordances } from './concordance.ts';
import { findUnit } from '../text/corpus.ts';
import { compareTexts, type Difference, type Piece } from './difference.ts';
import { findFate } from './fate.ts';
import type { Passage } from '../word/token.ts';

const corpus = await readCorpus();
const units = [...corpus.units.values()];

const passage = (text: string, locator = '2017/1'): Passage => ({ locator, text });
const compare = (before: string, after: string) =>
  compareTexts([passage(before)], [passage(after, '2025/1')]);
const join = (passages: readonly Passage[]) => passages.map(({ text }) => text).join(' ');
const without = (kind: Piece['kind'], { pieces }: Difference) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

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

function expectWhole(difference: Difference): void {
  expect(without('added', difference)).toBe(join(difference.before));
  expect(without('removed', difference)).toBe(join(difference.after));
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

describe('without additions it is the earlier text, without removals the later one', () => {
  test('for any two texts', () => {
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

  test('for every two of the 73 units', () => {
    const faults: string[] = [];
    let pairs = 0;
    for (const [index, one] of units.entries())
      for (const other of units.slice(index)) {
        pairs++;
        const difference = compareTexts([one], [other]);
        if (
          without('added', difference) !== one.text ||
          without('removed', difference) !== other.text
        )
          faults.push(`${one.locator} and ${other.locator}`);
      }
    expect(faults).toEqual([]);
    expect([units.length, pairs]).toEqual([73, (73 * 74) / 2]);
  }, 60_000);

  test('for every fate and every row of the concordance, joined as their pages join them', () => {
    let compared = 0;
    for (const record of listConcordances(corpus)) {
      for (const { locator, declaration } of units) {
        const direction = declaration === record.from ? 'later' : 'earlier';
        const { difference } = findFate(corpus, record, locator, direction);
        if (!difference) continue;
        expectWhole(difference);
        compared++;
      }
      for (const { from, to } of record.rows)
        expectWhole(
          compareTexts(
            from.map((unit) => findUnit(corpus, unit)),
            to.map((unit) => findUnit(corpus, unit)),
          ),
        );
    }
    // 28 units of 2017 and 31 of 2025 have a counterpart; 13 are new.
    expect(compared).toBe(58);
  });
});

test('the two pairs called identical are, and no other pair of the concordance is', () => {
  const same = listConcordances(corpus).flatMap(({ rows }) =>
    rows
      .filter(({ from, to }) => {
        const { pieces } = compareTexts(
          from.map((unit) => findUnit(corpus, unit)),
          to.map((unit) => findUnit(corpus, unit)),
        );
        return pieces.every(({ kind }) => kind === 'kept');
      })
      .map(({ from, to, relation }) => [...from, ...to, relation]),
  );
  expect(same).toEqual([
    ['2017/14', '2025/23', 'identical'],
    ['2017/17', '2025/25', 'identical'],
  ]);
});
