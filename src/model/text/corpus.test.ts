import { describe, expect, test } from 'vitest';
import { createContent, createDeclaration, createMissing } from '../../test/content-factory.ts';
import { buildCorpus, findDeclaration, findUnit } from './corpus.ts';

const two = createContent({
  declarations: {
    later: createDeclaration(
      '2025',
      [['We *recall*[^1] it.'], ['We commit:', 'To help;[^2]', 'To *punish*.[^3]']],
      ['Plan.', 'Ibid., p. 7.', 'Acts.'],
    ),
    earlier: createDeclaration('2017', [['We, the States.']]),
    missing: createMissing(),
  },
});

describe('buildCorpus', () => {
  const corpus = buildCorpus(two);

  test('puts declarations in the order of their years and keeps those without text apart', () => {
    expect(corpus.declarations.map(({ id }) => id)).toEqual(['2017', '2025']);
    expect(corpus.missing.map(({ id }) => id)).toEqual(['2021']);
  });

  test('gives every paragraph and subparagraph a locator, in reading order', () => {
    expect([...corpus.units.keys()]).toEqual([
      '2017/1',
      '2025/1',
      '2025/2',
      '2025/2/a',
      '2025/2/b',
    ]);
    expect(findUnit(corpus, '2025/2').subparagraphs.map(({ locator }) => locator)).toEqual([
      '2025/2/a',
      '2025/2/b',
    ]);
  });

  test.each([
    ['2025/1', '2025/1', null, 'We recall it.', [{ number: 1, offset: 9 }]],
    ['2025/2', '2025/2', null, 'We commit:', []],
    ['2025/2/a', '2025/2', 'a', 'To help;', [{ number: 2, offset: 8 }]],
    ['2025/2/b', '2025/2', 'b', 'To punish.', [{ number: 3, offset: 10 }]],
  ])(
    '%s belongs to %s, has its letter, its official words and its marks',
    (locator, paragraph, letter, text, marks) =>
      expect(findUnit(corpus, locator)).toMatchObject({ paragraph, letter, text, marks }),
  );

  test('ties each footnote to the unit of its mark and resolves “Ibid.”', () =>
    expect(findDeclaration(corpus, '2025').footnotes).toEqual([
      { number: 1, text: 'Plan.', unit: '2025/1', units: ['2025/1'], resolved: 'Plan.' },
      {
        number: 2,
        text: 'Ibid., p. 7.',
        unit: '2025/2/a',
        units: ['2025/2/a'],
        resolved: 'Plan, p. 7.',
      },
      { number: 3, text: 'Acts.', unit: '2025/2/b', units: ['2025/2/b'], resolved: 'Acts.' },
    ]));

  test('refuses a footnote without a mark', () =>
    expect(() =>
      buildCorpus(
        createContent({ declarations: { one: createDeclaration('2017', [['We.']], ['Plan.']) } }),
      ),
    ).toThrow('Footnote 1 of 2017 has no mark in the text.'));

  test('names what it does not hold', () => {
    expect(() => findUnit(corpus, '2025/40')).toThrow('There is no unit 2025/40.');
    expect(() => findDeclaration(corpus, '2021')).toThrow(
      'The text of a declaration of 2021 is not held.',
    );
  });
});
