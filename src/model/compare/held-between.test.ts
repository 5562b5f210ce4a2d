import { expect, test } from 'vitest';
import { createContent, createDeclaration, createRecords } from '../../test/content-factory.ts';
import type { ConcordanceRecord } from '../../schema/concordance.ts';
import { buildCorpus, findUnit } from '../text/corpus.ts';
import { listBetween } from '../text/series.ts';
import { describeSeries } from './chain-picture.ts';
import { findNewestRecord, listChain } from './concordance.ts';
import { listHistories } from './history.ts';
import { findNearestParagraphs } from './nearest-paragraph.ts';

const crime = 'We condemn trafficking in persons as a grave crime against human dignity.';
const fund = 'We encourage contributions to the voluntary trust fund for victims.';
const declarations = {
  '2017': createDeclaration('2017', [[crime], [fund]]),
  '2021': createDeclaration('2021', [
    ['We welcome new members of the group.'],
    ['We strongly condemn trafficking in persons as a grave crime against human dignity.'],
  ]),
  '2025': createDeclaration('2025', [[fund], [crime]]),
};
const row = (from: string, to: string) => ({
  from: [from],
  to: [to],
  relation: 'identical' as const,
  because: 'The same words.',
});
const record = (from: string, to: string, rows: ConcordanceRecord['rows']) => ({ from, to, rows });
const first = record('2017', '2025', [row('2017/1', '2025/2'), row('2017/2', '2025/1')]);

const build = (...records: ConcordanceRecord[]) =>
  buildCorpus(
    createContent({
      declarations,
      concordances: createRecords(
        Object.fromEntries(records.map((one) => [`${one.from}-${one.to}`, one])),
      ),
    }),
  );

test('a text that is held and not compared takes nothing from those that are', () => {
  const corpus = build(first);
  expect(listChain(corpus)).toEqual([first]);
  expect(findNewestRecord(corpus)).toEqual(first);
  const picture = describeSeries(corpus);
  expect(picture.columns.map(({ id }) => id)).toEqual(['2017', '2025']);
  expect(picture.missing).toEqual([{ id: '2021', held: true, after: '2017' }]);
  const [history] = listHistories(corpus, findUnit(corpus, '2025/2'));
  expect(history?.title).toBe('Since 2017');
  expect(history?.between.map(({ id, held }) => [id, held])).toEqual([['2021', true]]);
});

test('once it is compared it stands in the chain, and the older comparison stays', () => {
  const [second, third] = [
    record('2017', '2021', [row('2017/1', '2021/2')]),
    record('2021', '2025', [row('2021/2', '2025/2')]),
  ];
  const corpus = build(first, second, third);
  expect(listChain(corpus)).toEqual([second, third]);
  expect(listHistories(corpus, findUnit(corpus, '2025/2')).map(({ title }) => title)).toEqual([
    'Since 2021',
    'Since 2017',
  ]);
});

test('of a text that no editor has compared the nearest paragraphs are found by their words', () => {
  const corpus = build(first);
  const nearest = findNearestParagraphs(corpus, findUnit(corpus, '2021/2'));
  expect(nearest.map(({ direction, unit, share }) => [direction, unit.locator, share])).toEqual([
    ['earlier', '2017/1', { words: 12, of: 13 }],
    ['later', '2025/2', { words: 12, of: 13 }],
  ]);
  expect(findNearestParagraphs(corpus, findUnit(corpus, '2021/1'))).toEqual([]);
  expect(findNearestParagraphs(corpus, findUnit(corpus, '2025/2'))).toEqual([]);
});

test('what lies between is told in the order of adoption', () =>
  expect(listBetween(build(), { from: '2017', to: '2025' })).toEqual([
    { id: '2021', adopted: '2021-01-02', held: true },
  ]));
