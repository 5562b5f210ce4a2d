import { describe, expect, test } from 'vitest';
import type { ContentFolder } from '../../src/content/content-folder.ts';
import { createContent } from '../../src/test/content-factory.ts';
import { makeFigure } from '../../src/test/make-figure.ts';
import type { StatisticRecord } from '../../src/schema/statistic.ts';
import { accountTokens } from './account-tokens.ts';
import { checkLedger } from './check-ledger.ts';
import { formatAccount } from './format-account.ts';
import { listTokens } from './list-tokens.ts';

describe('number-like words', () => {
  test.each([
    ['74 per cent of 1,234.5 cases', ['74', 'per cent', '1,234.5']],
    ['over 46,000 times', ['46,000', 'times']],
    ['A/80/L.8 and the 48th Meeting', ['80', '8', '48']],
    ['one third, twice as many as a decade ago', ['one', 'third', 'twice', 'many', 'decade']],
    ['a multi-billion-dollar business and multistakeholder talks', ['multi', 'billion', 'multi']],
    [
      'The number is rapidly growing and shockingly low',
      ['number', 'rapidly', 'growing', 'shockingly', 'low'],
    ],
    ['someone done with weighty tendencies; anyone', []],
  ])('of “%s”', (text, words) =>
    expect(listTokens(text).map((token) => token.words)).toEqual(words),
  );

  test('know whether they are numbers or sizes without one', () => {
    expect(listTokens('two of several').map(({ kind }) => kind)).toEqual(['number', 'quantity']);
  });
});

const sentence = 'She said that 61 per cent are women and 42 per cent are men, since 2015.';
const text = `Meeting of\n2025. ${sentence}`;
const record = (words: string, year = '2015'): StatisticRecord => ({
  ...makeFigure('any').record,
  words,
  sentence,
  year,
});
const year = {
  source: '001',
  words: 'Meeting of 2025',
  occurrences: 1,
  because: 'The date of the meeting.',
};

test('a record answers for its words and its year, and not for a second figure in its sentence', () => {
  const accounts = accountTokens(text, { women: record('61 per cent') }, [year]);
  expect(accounts.map(({ token, by, which }) => [token.words, by, which])).toEqual([
    ['2025', 'excluded', 'The date of the meeting.'],
    ['61', 'figure', 'women'],
    ['per cent', 'figure', 'women'],
    ['42', null, ''],
    ['per cent', null, ''],
    ['2015', 'year', 'women'],
  ]);
});

function check(statistics: Record<string, StatisticRecord>, exclusions: (typeof year)[]) {
  const content = createContent({ statistics, exclusions: { all: { exclusions } } });
  const files = Object.keys(statistics).map((id) => ({
    collection: 'statistics' as const,
    id,
    file: `content/statistics/${id}.yaml`,
    body: null,
    lineOf: () => 7,
  }));
  const list = {
    collection: 'exclusions' as const,
    id: 'all',
    file: 'content/statistics-exclusions.yaml',
    body: null,
    lineOf: () => 3,
  };
  const folder: ContentFolder = { content, files: [...files, list], issues: [] };
  return checkLedger(folder, new Map([['001', text]]));
}

test('with a record for each figure and a reason for the rest nothing is missing', () => {
  const { sources, issues } = check({ women: record('61 per cent'), men: record('42 per cent') }, [
    year,
  ]);
  expect(issues).toEqual([]);
  expect(sources[0] && formatAccount(sources[0])).toContain('[42] per cent are men, since 2015.');
});

test('a figure without record is named with the words around it', () => {
  const { sources, issues } = check({ women: record('61 per cent') }, [year]);
  expect(issues.map(({ message }) => message)[0]).toContain('“42” in “…');
  expect(sources[0] && formatAccount(sources[0])).toContain('MISSING');
});

test('a sentence that is not in the source, and words counted wrongly, are faults with file and line', () => {
  const wrong = { ...record('61 per cent'), sentence: 'She said that 61 per cent are girls.' };
  const { issues } = check({ wrong, women: record('61 per cent'), men: record('42 per cent') }, [
    { ...year, occurrences: 2 },
  ]);
  expect(issues.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['content/statistics/wrong.yaml', 7, 'The sentence does not stand in source 001.'],
    [
      'content/statistics-exclusions.yaml',
      3,
      '“Meeting of 2025” stands 1 times in source 001, not 2.',
    ],
  ]);
});
