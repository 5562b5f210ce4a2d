import { describe, expect, test } from 'vitest';
import { resolveIbid } from './footnote.ts';

const treaty = 'United Nations, *Treaty Series*, vol. 2225, No. 39574.';

describe('“Ibid.” stands for the work of the footnote before', () => {
  test.each([
    [
      'another volume',
      [treaty, 'Ibid., vol. 2237, No. 39574.'],
      'United Nations, *Treaty Series*, vol. 2237, No. 39574.',
    ],
    [
      'several volumes',
      [treaty, 'Ibid., vols. 2171 and 2173, No. 27531.'],
      'United Nations, *Treaty Series*, vols. 2171 and 2173, No. 27531.',
    ],
    [
      'a chain',
      [treaty, 'Ibid., vol. 2237, No. 39574.', 'Ibid., vol. 1577, No. 27531.'],
      'United Nations, *Treaty Series*, vol. 1577, No. 27531.',
    ],
    ['another page', ['A report, p. 4.', 'Ibid., p. 7.'], 'A report, p. 7.'],
    ['pages after pages', ['A report, pp. 4–6.', 'Ibid., pp. 7–9.'], 'A report, pp. 7–9.'],
    [
      'another paragraph',
      ['Resolution 70/1, para. 3.', 'Ibid., para. 8.'],
      'Resolution 70/1, para. 8.',
    ],
    [
      'the same work, at a part of it',
      ['Resolution 70/1.', 'Ibid., annex.'],
      'Resolution 70/1, annex.',
    ],
    ['the same work', ['Resolution 70/1.', 'Ibid.'], 'Resolution 70/1.'],
    [
      'a title that looks like a place',
      ['The Supp. Report.', 'Ibid., part II.'],
      'The Supp. Report, part II.',
    ],
    [
      'signs that mean something to a replacement',
      ['Costs in $& and $1.', 'Ibid., p. 7.'],
      'Costs in $& and $1, p. 7.',
    ],
  ])('%s', (_, texts, last) => expect(resolveIbid(texts).at(-1)).toBe(last));

  test('other footnotes stay as they are, also where the word stands inside', () => {
    const texts = [
      'Resolution 64/293.',
      'See resolution 68/192.',
      'Resolution 70/1, ibid. is not first.',
    ];
    expect(resolveIbid(texts)).toEqual(texts);
  });

  test('the first footnote has nothing before it', () =>
    expect(() => resolveIbid(['Ibid., p. 7.'])).toThrow(
      '“Ibid., p. 7.” has no footnote before it.',
    ));

  test('no footnotes, nothing to resolve', () => expect(resolveIbid([])).toEqual([]));
});
