import { describe, expect, test } from 'vitest';
import { drawSeries, seriesFormats } from '../../chart/compare/chain-svg.ts';
import { toConcordanceCsv, toConcordanceJson } from '../../export/compare/concordance-json.ts';
import type { ConcordanceRecord, ConcordanceRow, Relation } from '../../schema/concordance.ts';
import { createContent, createDeclaration } from '../../test/content-factory.ts';
import { readCorpus } from '../../test/read-corpus.ts';
import {
  findFreshParagraphs,
  listChain,
  listConcordances,
  listMissingBetween,
} from './concordance.ts';
import { buildCorpus, findUnit, type Corpus } from '../text/corpus.ts';
import { listCounterpartLinks } from './counterpart-link.ts';
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

describe('the concordance of what is held', async () => {
  const corpus = await readCorpus();
  const [only] = listChain(corpus);
  if (!only) throw new Error('There is no concordance.');

  test('holds every one of the 72 units of the two declarations', () => {
    const units = corpus.declarations.flatMap((declaration) => declaration.units);
    expect(units).toHaveLength(72);
    const named = new Set(only.rows.flatMap(({ from, to }) => [...from, ...to]));
    expect(units.filter(({ locator }) => !named.has(locator))).toEqual([]);
  });

  test('carries over no more words than there are, and all of an identical pair', () => {
    const links = listCounterpartLinks(corpus, only);
    for (const { carried, brought } of links)
      for (const { words, of } of [carried, brought]) {
        expect(words).toBeGreaterThanOrEqual(0);
        expect(words).toBeLessThanOrEqual(of);
      }
    for (const unit of corpus.units.keys()) {
      const sum = (end: 'from' | 'to', share: 'carried' | 'brought') =>
        links
          .filter((link) => link[end] === unit)
          .reduce((all, link) => all + link[share].words / link[share].of, 0);
      expect(sum('from', 'carried')).toBeLessThanOrEqual(1);
      expect(sum('to', 'brought')).toBeLessThanOrEqual(1);
    }
    const whole = links.filter(({ relation }) => relation === 'identical');
    expect(
      whole.map(({ carried, brought }) => [
        carried.words === carried.of,
        brought.words === brought.of,
      ]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test('is exported row by row and pair by pair', () => {
    const json = toConcordanceJson(corpus, only, 'edition', (path) => `https://example.org${path}`);
    expect(json.rows).toEqual(only.rows);
    expect(json.textsNotHeldBetween).toEqual([{ id: '2021', symbol: 'A/RES/76/7' }]);
    expect(
      json.pairs.find(({ from, to }) => from === '2017/11/a' && to === '2025/18/a'),
    ).toMatchObject({
      url: 'https://example.org/2025/18/#history-a',
      relation: 'condensed',
      wordsOfLater: 59,
      shareOfLater: 1,
    });
    const lines = toConcordanceCsv(corpus, only, (path) => `https://example.org${path}`)
      .trimEnd()
      .split('\r\n');
    const count = (of: string) => only.rows.filter(({ relation }) => relation === of).length;
    expect(lines).toHaveLength(1 + json.pairs.length + count('new') + count('dropped'));
    expect(lines.filter((line) => line.startsWith(',https://example.org/2025/'))).toHaveLength(
      count('new'),
    );
    expect(lines[1]).toMatch(
      /^https:\/\/example\.org\/2017\/1\/,https:\/\/example\.org\/2025\/1\/,expanded,44,46,0\.957,44,66,0\.667,"The closing words/,
    );
  });
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
});
