import { describe, expect, test } from 'vitest';
import { createContent, createDeclaration } from '../../test/content-factory.ts';
import { buildCorpus } from '../text/corpus.ts';
import { countWordTokens, listWordShifts } from './vocabulary.ts';
import { listWordGroups } from './word-index.ts';
import { findWordUse, formatForms, formatTimes } from './word-use.ts';

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

describe('in two texts', () => {
  const entries = [
    { term: 'scam', also: [], reason: 'Readers ask.' },
    { term: 'asylum', also: [], reason: 'Readers ask.' },
    { term: 'slavery', also: ['slave'], reason: 'Readers ask.' },
    { term: 'victim', also: [], reason: 'Readers ask.' },
  ];
  const corpus = buildCorpus(
    createContent({
      declarations: {
        '2017': createDeclaration('2017', [
          ['Slavery harms the victims, and no slave forgets it.'],
          ['We protect the ports.'],
        ]),
        '2025': createDeclaration('2025', [
          ['Scams, scams and the victims of scams:', 'We protect the victims.'],
        ]),
      },
      wordIndexes: { 'word-index': { entries } },
    }),
  );
  const [before, after] = corpus.declarations.map(({ units }) => units);

  test('each word of the index is in one group, and its counts are those of its places', () => {
    const groups = listWordGroups(corpus);
    const tell = groups.map(({ title, words }) => [
      title,
      ...words.map(({ entry, uses }) => `${entry.term} ${uses.map(({ count }) => count).join()}`),
    ]);
    expect(tell).toEqual([
      ['In neither', 'asylum 0,0'],
      ['Only in 2025', 'scam 0,3'],
      ['Only in 2017', 'slavery 2,0'],
      ['In both', 'victim 1,2'],
    ]);
    for (const { count, places, forms } of groups.flatMap(({ words }) => words[0]?.uses ?? [])) {
      expect(places.reduce((sum, place) => sum + place.count, 0)).toBe(count);
      expect(forms.reduce((sum, form) => sum + form.count, 0)).toBe(count);
    }
  });

  test('the shifts are those of the rates, the largest rise first, the largest fall last', () => {
    const shifts = listWordShifts(before ?? [], after ?? [], 2);
    expect(shifts.map(({ word, before: one, after: two }) => `${word} ${one} ${two}`)).toEqual([
      'scams 0 3',
      'victims 1 2',
      'slave 1 0',
      'slavery 1 0',
    ]);
    for (const { before: count, rateBefore } of shifts)
      expect(rateBefore).toBeCloseTo((1000 * count) / countWordTokens(before ?? []));
  });
});
