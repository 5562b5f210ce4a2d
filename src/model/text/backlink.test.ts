import { describe, expect, test } from 'vitest';
import { createContent, createDeclaration, createRecords } from '../../test/content-factory.ts';
import { findBacklinks, listLinks, type Link } from './backlink.ts';
import { buildCorpus } from './corpus.ts';

const link = (unit: string) => ({ unit, basis: 'stated' as const, because: 'It says so.' });

const corpus = buildCorpus(
  createContent({
    declarations: {
      '2017': createDeclaration(
        '2017',
        [['We recall the Convention.[^1]'], ['The recruitment of persons.']],
        ['Resolution 70/1.'],
      ),
      '2025': createDeclaration('2025', [['We commit:', 'To end recruitment.']]),
    },
    annotations: createRecords({
      '2025/1': {
        restsOn: ['2017/1', 'source/001', '2025/1'],
        topics: ['demand'],
        subparagraphs: [{ letter: 'a', summary: 'Ends it.', topics: ['causes'] }],
      },
    }),
    references: {
      '2025': {
        references: [
          {
            unit: '2025/1/a',
            words: 'end',
            to: ['2017/1', 'instrument/convention'],
            because: 'It does.',
          },
        ],
      },
    },
    concordances: createRecords({
      '2017-2025': {
        rows: [
          { from: ['2017/1', '2017/2'], to: ['2025/1'], relation: 'merged', because: 'Both.' },
          { from: [], to: ['2025/1/a'], relation: 'new', because: 'New.' },
          { from: ['2017/2'], to: [], relation: 'dropped', because: 'Gone.' },
        ],
      },
    }),
    statements: createRecords({ '2025/one': { bearsOn: [link('2025/1'), link('2025/1/a')] } }),
    positions: createRecords({ '2025/state': { units: [{ ...link('2025/1'), nature: 'view' }] } }),
    statistics: createRecords({ cases: { speaksTo: [link('2025/1')] } }),
    instruments: createRecords({
      agenda: { citedAs: ['Resolution 70/1'], namedAs: [] },
      convention: { citedAs: [], namedAs: ['the Convention'] },
    }),
    definitions: createRecords({
      definition: {
        anchor: '2017/2',
        elements: [
          {
            id: 'recruitment',
            part: 'act',
            words: 'recruitment',
            meaning: 'It.',
            forms: ['recruitment'],
          },
        ],
      },
    }),
  }),
);
const links = listLinks(corpus);

test('every reference of every kind is a link from what mentions to what is mentioned; nothing points at itself', () =>
  expect(links.map(({ kind, from, to }) => `${kind}: ${from} → ${to}`)).toEqual([
    'note: 2025/1 → 2017/1',
    'note: 2025/1 → source/001',
    'topic: 2025/1 → topic/demand',
    'topic: 2025/1/a → topic/causes',
    'text: 2025/1/a → 2017/1',
    'text: 2025/1/a → instrument/convention',
    'concordance: 2025/1 → 2017/1',
    'concordance: 2025/1 → 2017/2',
    'statement: statement/2025/one → 2025/1',
    'statement: statement/2025/one → 2025/1/a',
    'position: position/2025/state → 2025/1',
    'figure: statistic/cases → 2025/1',
    'instrument: 2017/1 → instrument/agenda',
    'instrument: 2017/1 → instrument/convention',
    'definition: 2025/1/a → definition/recruitment',
  ]));

describe('findBacklinks', () => {
  const found = (targets: string[], among: readonly Link[] = links) =>
    Object.fromEntries(findBacklinks(among, targets));

  test('gathers by kind what points at a unit', () =>
    expect(found(['2017/1'])).toEqual({
      note: ['2025/1'],
      text: ['2025/1/a'],
      concordance: ['2025/1'],
    }));

  test('names a source once, however many of the targets it points at', () =>
    expect(found(['2025/1', '2025/1/a'])).toEqual({
      statement: ['statement/2025/one'],
      position: ['position/2025/state'],
      figure: ['statistic/cases'],
    }));

  test('leaves out what the targets say about each other', () =>
    expect(found(['2025/1', '2017/1'], [{ kind: 'note', from: '2025/1', to: '2017/1' }])).toEqual(
      {},
    ));

  test('finds nothing that nobody mentions', () => expect(found(['2017/26'])).toEqual({}));
});
