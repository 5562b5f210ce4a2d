import { describe, expect, test } from 'vitest';
import { drawSeries, seriesFormats } from '../../chart/compare/chain-svg.ts';
import { toConcordanceCsv, toConcordanceJson } from '../../export/compare/concordance-json.ts';
import type { ConcordanceRecord, ConcordanceRow, Relation } from '../../schema/concordance.ts';
import { createContent, createDeclaration } from '../../test/content-factory.ts';
import { numberedTexts } from '../../test/numbered-texts.ts';
import {
  findFreshParagraphs,
  listChain,
  listConcordances,
  listMissingBetween,
} from './concordance.ts';
import { buildCorpus, findUnit, type Corpus } from '../text/corpus.ts';
import { listFates, traceUnit } from './fate.ts';
import { listHistories } from './history.ts';
import { describeSeries } from './chain-picture.ts';

const row = (from: string[], relation: Relation, to: string[]): ConcordanceRow => ({
  from,
  to,
  relation,
  because: 'The words decide it.',
});
const record = (from: string, to: string, rows: ConcordanceRow[]): ConcordanceRecord => ({
  from,
  to,
  rows,
});

describe('a made-up declaration in the middle', () => {
  const declarations = {
    '2017': createDeclaration('2017', [
      ['We commit to end trafficking in all its forms.'],
      ['We thank the fund for its work with victims.'],
      ['We recall an old plan.'],
    ]),
    '2021': createDeclaration('2021', [
      ['We commit to end trafficking in all its forms everywhere.', 'We note the pandemic.'],
      ['We thank the fund for its long work with victims.'],
    ]),
    '2025': createDeclaration('2025', [
      ['We thank the fund for its long work with victims and survivors.'],
      ['We commit to end trafficking in all its forms everywhere, online too.'],
      ['We note scams.'],
    ]),
  };
  const concordances = {
    '2017-2021': record('2017', '2021', [
      row(['2017/1'], 'revised', ['2021/1']),
      row(['2017/2'], 'revised', ['2021/2']),
      row(['2017/3'], 'dropped', []),
      row([], 'new', ['2021/1/a']),
    ]),
    '2021-2025': record('2021', '2025', [
      row(['2021/1'], 'expanded', ['2025/2']),
      row(['2021/1/a'], 'dropped', []),
      row(['2021/2'], 'revised', ['2025/1']),
      row([], 'new', ['2025/3']),
    ]),
    '2017-2025': record('2017', '2025', [
      row(['2017/1'], 'expanded', ['2025/2']),
      row(['2017/2'], 'revised', ['2025/1']),
      row(['2017/3'], 'dropped', []),
      row([], 'new', ['2025/3']),
    ]),
  };
  const corpus: Corpus = buildCorpus(createContent({ declarations, concordances }));
  const names = (records: readonly ConcordanceRecord[]) =>
    records.map(({ from, to }) => `${from}-${to}`);

  test('makes a chain of neighbours beside the direct comparison', () => {
    expect(names(listConcordances(corpus))).toEqual(['2017-2021', '2017-2025', '2021-2025']);
    expect(names(listChain(corpus))).toEqual(['2017-2021', '2021-2025']);
    expect(traceUnit(corpus, '2017/1', 'later')).toEqual([['2021/1'], ['2025/2']]);
    expect(traceUnit(corpus, '2025/1', 'earlier')).toEqual([['2021/2'], ['2017/2']]);
    expect(traceUnit(corpus, '2017/3', 'later')).toEqual([]);
    expect(listMissingBetween(corpus, { from: '2017', to: '2025' })).toEqual([]);
  });

  test('gives each unit its fates, the nearest text first', () => {
    const tell = (locator: string) =>
      listFates(corpus, locator).map(
        ({ direction, other, counterparts }) => `${direction} ${other}: ${counterparts.join()}`,
      );
    expect(tell('2021/1')).toEqual(['earlier 2017: 2017/1', 'later 2025: 2025/2']);
    expect(tell('2017/2')).toEqual(['later 2021: 2021/2', 'later 2025: 2025/1']);
    expect(tell('2025/2')).toEqual(['earlier 2021: 2021/1', 'earlier 2017: 2017/1']);
    expect(tell('2021/1/a')).toEqual(['earlier 2017: ', 'later 2025: ']);
  });

  test('tells each page what lies before and after it, and where it leads', () => {
    const tell = (locator: string) =>
      listHistories(corpus, findUnit(corpus, locator)).map(({ title, units }) => [
        title,
        units.map(({ share }) => share),
      ]);
    expect(tell('2021/1')).toEqual([
      ['Since 2017', [{ words: 9, of: 10 }, null]],
      ['What became of it', [{ words: 10, of: 10 }, null]],
    ]);
    expect(
      listHistories(corpus, findUnit(corpus, '2017/1')).map(({ title, units }) => [
        title,
        units[0]?.beyond,
      ]),
    ).toEqual([
      ['What became of it by 2021', [['2025/2']]],
      ['What became of it by 2025', []],
    ]);
  });

  test('is new only beside the text before it', () => {
    expect([...findFreshParagraphs(corpus)]).toEqual(['2021/1/a', '2025/3']);
  });

  test('stands in the picture between the others, joined to both', () => {
    const series = describeSeries(corpus);
    expect(series.columns.map(({ id, units }) => `${id} ${units.length}`)).toEqual([
      '2017 3',
      '2021 3',
      '2025 3',
    ]);
    expect(series.links.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2017/1 2021/1',
      '2017/2 2021/2',
      '2021/1 2025/2',
      '2021/2 2025/1',
    ]);
    for (const format of seriesFormats) {
      const svg = drawSeries(series, format, 'Three texts', (path) => path);
      expect(svg.match(/class="unit /g)).toHaveLength(9);
      expect(svg.match(/class="band /g)).toHaveLength(4);
    }
  });

  test('is exported row by row and pair by pair', () => {
    const direct = concordances['2017-2025'];
    const toAddress = (path: string) => `https://example.org${path}`;
    const json = toConcordanceJson(corpus, direct, 'edition', toAddress);
    expect(json.rows).toEqual(direct.rows);
    expect(json.pairs[0]).toMatchObject({
      from: '2017/1',
      to: '2025/2',
      url: 'https://example.org/2025/2/#history',
      relation: 'expanded',
      wordsOfEarlier: 9,
      shareOfEarlier: 1,
      wordsOfLater: 12,
      shareOfLater: 0.75,
    });
    const lines = toConcordanceCsv(corpus, direct, toAddress).trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',').slice(0, 9).join())).toEqual([
      'https://example.org/2017/1/,https://example.org/2025/2/,expanded,9,9,1,9,12,0.75',
      'https://example.org/2017/2/,https://example.org/2025/1/,revised,9,9,1,9,12,0.75',
      'https://example.org/2017/3/,,dropped,,,,,,',
      ',https://example.org/2025/3/,new,,,,,,',
    ]);
  });
});

test('a text that lies between and is not held is named in the export', () => {
  const corpus = numberedTexts;
  const json = toConcordanceJson(corpus, record('2017', '2025', []), '', (path) => path);
  expect(json.textsNotHeldBetween).toEqual([{ id: '2021', symbol: 'A/RES/76/7' }]);
});
