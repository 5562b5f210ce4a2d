import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../test/read-corpus.ts';
import { countWordTokens, listWordShifts } from './vocabulary.ts';
import { listWordGroups } from './word-index.ts';
import { findWordUse, formatForms, formatTimes } from './word-use.ts';

const corpus = await readCorpus();
const [before, after] = corpus.declarations;
const unit = (locator: string, text: string) => ({ locator, text });

describe('words are found', () => {
  const units = [
    unit('2025/1', 'A victim-centred approach for victims; the victim’s rights.'),
    unit('2025/2', 'Non-prosecution and non-punishment of victims of trafficking. Victim-shaming.'),
  ];
  test('in all inflections, also inside hyphenated words, with every form listed', () => {
    const { count, places, forms } = findWordUse(units, ['victims']);
    expect(count).toBe(5);
    expect(places).toEqual([
      { unit: '2025/1', count: 3 },
      { unit: '2025/2', count: 2 },
    ]);
    expect(forms).toEqual([
      { form: 'victim', count: 2 },
      { form: 'victims', count: 2 },
      { form: 'victim’s', count: 1 },
    ]);
  });
  test('as phrases, a place being counted once by the longest', () => {
    expect(
      findWordUse(units, ['victim of trafficking', 'trafficking', 'victim']).forms,
    ).toContainEqual({ form: 'victims of trafficking', count: 1 });
    expect(findWordUse(units, ['victim of trafficking', 'trafficking']).count).toBe(1);
    expect(findWordUse(units, ['non punishment']).forms).toEqual([
      { form: 'non-punishment', count: 1 },
    ]);
  });
  test.each(['', '  ', ',', 'asylum', 'vict'])('“%s” is nowhere', (words) =>
    expect(findWordUse(units, [words])).toEqual({ count: 0, places: [], forms: [] }),
  );
});

test('a count is told with its rate, and forms only if they are not just the word asked for', () => {
  expect(formatTimes(0, 0)).toBe('absent');
  expect(formatTimes(1, 0.425)).toBe('once, 0.4 per 1,000 words');
  expect(formatTimes(4, 1.7)).toBe('4 times, 1.7 per 1,000 words');
  expect(formatForms([{ form: 'asylum', count: 2 }], 'Asylum')).toBe('');
  expect(formatForms([{ form: 'scams', count: 2 }], 'scam')).toBe(' (scams 2)');
});

describe('in the declarations', () => {
  test('as many words are counted as anywhere on the site', () =>
    expect(corpus.declarations.map(({ units }) => countWordTokens(units))).toEqual(
      corpus.declarations.map(({ units }) =>
        units.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
      ),
    ));

  test('each word of the index is in one group, and its counts are those of its places', () => {
    const groups = listWordGroups(corpus);
    expect(groups.map(({ title }) => title)).toEqual([
      'In neither',
      'Only in 2025',
      'Only in 2017',
      'In both',
    ]);
    const words = groups.flatMap((group) => group.words);
    expect(new Set(words.map(({ fragment }) => fragment)).size).toBe(words.length);
    expect(words.length).toBe(
      Object.values(corpus.content.wordIndexes).flatMap(({ entries }) => entries).length,
    );
    for (const { uses } of words)
      for (const { count, places, forms } of uses) {
        expect(places.reduce((sum, place) => sum + place.count, 0)).toBe(count);
        expect(forms.reduce((sum, form) => sum + form.count, 0)).toBe(count);
      }
  });

  test.each([
    ['asylum', 0, 0],
    ['prostitution', 1, 0],
    ['surrogacy', 0, 1],
    ['slavery', 4, 2],
  ])('“%s” stands %i times in 2017 and %i times in 2025', (word, earlier, later) => {
    const plain = (units: readonly { text: string }[]) =>
      units.reduce(
        (sum, { text }) => sum + text.split(new RegExp(`\\b${word}\\b`, 'i')).length - 1,
        0,
      );
    const [uses] = listWordGroups(corpus).flatMap(({ words }) =>
      words.filter(({ entry }) => entry.term === word).map((found) => found.uses),
    );
    expect(uses?.map(({ count }) => count)).toEqual([earlier, later]);
    expect([plain(before?.units ?? []), plain(after?.units ?? [])]).toEqual([earlier, later]);
  });

  test('the shifts are those of the rates, the largest rise first, the largest fall last', () => {
    const shifts = listWordShifts(before?.units ?? [], after?.units ?? [], 10);
    const rises = shifts.map(({ rateBefore, rateAfter }) => rateAfter - rateBefore);
    expect(rises).toEqual([...rises].sort((a, b) => b - a));
    expect(shifts).toHaveLength(20);
    for (const { before: count, rateBefore } of shifts)
      expect(rateBefore).toBeCloseTo((1000 * count) / countWordTokens(before?.units ?? []));
    expect(shifts.map(({ word }) => word)).not.toContain('the');
  });
});
