import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './token.ts';

const cut = (text: string) => tokenize([{ locator: '2025/1', text }]).map((token) => token.text);

describe('a text is cut into words and signs', () => {
  test.each([
    ['a word and a comma,', ['a', 'word', 'and', 'a', 'comma', ',']],
    [
      'victim-centred, age- and gender-sensitive',
      ['victim-centred', ',', 'age', '-', 'and', 'gender-sensitive'],
    ],
    ['resolution 79/1 of the UN-Women)', ['resolution', '79/1', 'of', 'the', 'UN-Women', ')']],
    [
      'the victim’s and the victims’ rights',
      ['the', 'victim’s', 'and', 'the', 'victims', '’', 'rights'],
    ],
    ['', []],
  ])('%s', (text, tokens) => expect(cut(text)).toEqual(tokens));

  test('that put together are the text again, whatever it is', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tokens = tokenize([{ locator: '2025/1', text }]);
        expect(tokens.map((token) => token.lead + token.text).join('')).toBe(text);
      }),
    ));

  test('passages are joined by a blank, and each token knows its unit', () => {
    const tokens = tokenize([
      { locator: '2025/1', text: 'One.' },
      { locator: '2025/2', text: 'Two' },
    ]);
    expect(tokens.map(({ lead, text, unit }) => `${lead}${text} ${unit}`)).toEqual([
      'One 2025/1',
      '. 2025/1',
      ' Two 2025/2',
    ]);
  });
});
