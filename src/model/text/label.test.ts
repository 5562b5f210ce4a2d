import { describe, expect, test } from 'vitest';
import {
  createContent,
  createDeclaration,
  createMissing,
  createRecords,
} from '../../test/content-factory.ts';
import { buildCorpus } from './corpus.ts';
import { findLabel, labelReference, labelUnit } from './label.ts';

const corpus = buildCorpus(
  createContent({
    declarations: {
      '2021': createMissing({ paragraphCount: null }),
      '2025': createDeclaration('2025', [['We commit:[^1]', 'To help.']], ['Resolution 70/1.']),
    },
    facts: createRecords({ adoption: { publication: 'A journal' } }),
    sources: createRecords({ '001': { short: 'GA/12734' } }),
    instruments: createRecords({ 'a-res-48-134': { short: 'Paris Principles' } }),
    meetings: createRecords({ '2025': { title: 'The meeting' } }),
    positions: createRecords({
      '2025/united-states': { state: 'United States', declaration: '2025' },
    }),
    speakers: createRecords({ 'guy-ryder': { name: 'Guy Ryder' } }),
    statements: createRecords({
      '2025/guy-ryder': { speaker: 'guy-ryder', declaration: '2025' },
      '2025/nobody': { speaker: 'nobody', declaration: '2025' },
    }),
    statistics: createRecords({ cases: { title: 'Cases' } }),
    topics: createRecords({ demand: { title: 'Demand' } }),
    definitions: createRecords({
      definition: {
        elements: [
          {
            id: 'recruitment',
            part: 'act',
            words: 'the recruitment',
            meaning: 'It.',
            forms: ['recruitment'],
          },
        ],
      },
    }),
  }),
);

describe('what a reference leads to is said in words', () => {
  test.each([
    ['2025', '2025 declaration'],
    ['2021', '2021 declaration'],
    ['2025/1', '2025, paragraph 1'],
    ['2025/1/a', '2025, paragraph 1 (a)'],
    ['2025/fn-1', '2025, footnote 1'],
    ['definition/means', 'definition: means'],
    ['definition/recruitment', 'the recruitment'],
    ['fact/adoption', 'A journal'],
    ['source/001', 'GA/12734'],
    ['instrument/a-res-48-134', 'Paris Principles'],
    ['meeting/2025', 'The meeting'],
    ['position/2025/united-states', 'United States, 2025'],
    ['statement/2025/guy-ryder', 'Guy Ryder, 2025'],
    ['statement/2025/nobody', 'nobody, 2025'],
    ['statistic/cases', 'Cases'],
    ['topic/demand', 'Demand'],
  ])('%s: %s', (reference, label) => expect(labelReference(corpus, reference)).toBe(label));
});

test.each([
  '',
  '2019',
  '2025/2',
  '2025/1/b',
  '2021/1',
  '2025/fn-2',
  '2025/fn-01',
  '2025/01',
  '2021/fn-1',
  'definition/other',
  'fact/x',
  'source/x',
  'instrument/x',
  'meeting/2017',
  'position/x',
  'statement/x',
  'statistic/x',
  'topic/x',
  'speaker/guy-ryder',
])('nothing stands behind %j', (reference) => {
  expect(findLabel(corpus, reference)).toBeUndefined();
  expect(() => labelReference(corpus, reference)).toThrow(
    `Nothing stands behind the reference “${reference}”.`,
  );
});

test.each([
  ['2025/18', '2025, paragraph 18'],
  ['2025/18/d', '2025, paragraph 18 (d)'],
])('the unit %s is labelled %s', (locator, label) => expect(labelUnit(locator)).toBe(label));
