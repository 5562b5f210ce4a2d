import { describe, expect, test } from 'vitest';
import { findPhrases, hasPhrase } from './phrase.ts';

const found = (text: string, phrases: string[]) =>
  findPhrases(text, phrases).map(({ phrase, start, end }) => [phrase, text.slice(start, end)]);

describe('findPhrases', () => {
  test.each<[string, string, string[], [string, string][]]>([
    ['whole words only', 'organs and organ, reorgan', ['organ'], [['organ', 'organ']]],
    [
      'in any case, with the words as they stand',
      'Forced Labour',
      ['forced labour'],
      [['forced labour', 'Forced Labour']],
    ],
    [
      'across any white space',
      'forced\n  labour',
      ['forced labour'],
      [['forced labour', 'forced\n  labour']],
    ],
    [
      'white space in the phrase does not count',
      'forced labour',
      [' forced   labour '],
      [[' forced   labour ', 'forced labour']],
    ],
    [
      'with a hyphen',
      'capacity-building and re-capacity-building',
      ['capacity-building'],
      [
        ['capacity-building', 'capacity-building'],
        ['capacity-building', 'capacity-building'],
      ],
    ],
    [
      'with signs that mean something to a pattern',
      'Part I (a.b) [x] 79/1 a+b? $5 ^ {2} \\ |',
      ['(a.b)', '[x]', '79/1', 'a+b?', '$5', '{2}'],
      [
        ['(a.b)', '(a.b)'],
        ['[x]', '[x]'],
        ['79/1', '79/1'],
        ['a+b?', 'a+b?'],
        ['$5', '$5'],
        ['{2}', '{2}'],
      ],
    ],
    ['a full stop is a full stop', 'axb', ['a.b'], []],
    [
      'next to letters with accents it is no whole word',
      'éorgan organé organ',
      ['organ'],
      [['organ', 'organ']],
    ],
    ['next to a digit it is no whole word', 'vol. 22 vol. 2', ['vol. 2'], [['vol. 2', 'vol. 2']]],
    [
      'the longest of overlapping phrases wins',
      'the Protocol to the Convention, and the Convention',
      ['Convention', 'Protocol to the Convention'],
      [
        ['Protocol to the Convention', 'Protocol to the Convention'],
        ['Convention', 'Convention'],
      ],
    ],
    [
      'of two of the same length that overlap, the first',
      'aa bb cc',
      ['aa bb', 'bb cc'],
      [['aa bb', 'aa bb']],
    ],
    [
      'in the order of the text, whatever the order of the phrases',
      'one two three',
      ['three', 'one'],
      [
        ['one', 'one'],
        ['three', 'three'],
      ],
    ],
    [
      'every occurrence',
      'act, act; act',
      ['act'],
      [
        ['act', 'act'],
        ['act', 'act'],
        ['act', 'act'],
      ],
    ],
    ['nothing', 'act', ['means'], []],
    ['no phrases', 'act', [], []],
  ])('%s', (_, text, phrases, occurrences) => expect(found(text, phrases)).toEqual(occurrences));
});

describe('hasPhrase', () => {
  test.each([
    ['the Paris Principles.', 'paris principles', true],
    ['the ParisPrinciples', 'Paris Principles', false],
    ['non-governmental organizations', 'non-governmental organizations', true],
    ['government', 'govern', false],
    ['', 'govern', false],
  ])('%j: %j %s', (text, phrase, has) => expect(hasPhrase(text, phrase)).toBe(has));
});
