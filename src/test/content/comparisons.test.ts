import { describe, expect, test } from 'vitest';
import { listConcordances } from '../../model/compare/concordance.ts';
import { listCounterpartLinks } from '../../model/compare/counterpart-link.ts';
import { compareTexts } from '../../model/compare/difference.ts';
import { listMarkedTexts, type MarkedText } from '../../model/compare/difference-markup.ts';
import { findFate } from '../../model/compare/fate.ts';
import { reasonFragment } from '../../model/compare/reason.ts';
import type { ConcordanceRecord } from '../../schema/concordance.ts';
import { findDeclaration, findUnit } from '../../model/text/corpus.ts';
import { foldWhiteSpace } from '../../model/text/digest.ts';
import { expectWhole } from '../whole-difference.ts';
import { readCorpus } from './read-corpus.ts';

const corpus = await readCorpus();
const units = [...corpus.units.values()];
const records = listConcordances(corpus);
/** The texts of a row as its page joins them. */
const compareRow = ({ from, to }: { from: readonly string[]; to: readonly string[] }) =>
  compareTexts(
    from.map((unit) => findUnit(corpus, unit)),
    to.map((unit) => findUnit(corpus, unit)),
  );

/** Every unit that has a counterpart, beside it. */
const listDifferences = (record: ConcordanceRecord) =>
  units.flatMap(
    ({ locator, declaration }) =>
      findFate(corpus, record, locator, declaration === record.from ? 'later' : 'earlier')
        .difference ?? [],
  );

describe('the concordance of 2017 and 2025', () => {
  const record = records.find(({ from, to }) => from === '2017' && to === '2025');
  const rows = record?.rows ?? [];

  test('holds every one of their 72 units', () => {
    const own = ['2017', '2025'].flatMap((id) => findDeclaration(corpus, id).units);
    expect(own).toHaveLength(72);
    const named = new Set(rows.flatMap(({ from, to }) => [...from, ...to]));
    expect(own.filter(({ locator }) => !named.has(locator))).toEqual([]);
  });

  test('gives a counterpart to 58 of them', () =>
    expect(record && listDifferences(record)).toHaveLength(58));

  test('calls two pairs identical, and no other pair is', () =>
    expect(
      rows
        .filter((row) => compareRow(row).pieces.every(({ kind }) => kind === 'kept'))
        .map(({ from, to, relation }) => [...from, ...to, relation]),
    ).toEqual([
      ['2017/14', '2025/23', 'identical'],
      ['2017/17', '2025/25', 'identical'],
    ]));
});

describe.each(records.map((record) => [`${record.from}–${record.to}`, record] as const))(
  'the concordance %s',
  (_, record) => {
    test('carries over no more words than there are, and all of an identical pair', () => {
      const links = listCounterpartLinks(corpus, record);
      for (const { carried, brought, relation } of links)
        for (const { words, of } of [carried, brought]) {
          expect(words).toBeGreaterThanOrEqual(0);
          expect(words).toBeLessThanOrEqual(of);
          if (relation === 'identical') expect(words).toBe(of);
        }
      for (const unit of corpus.units.keys()) {
        const sum = (end: 'from' | 'to', share: 'carried' | 'brought') =>
          links
            .filter((link) => link[end] === unit)
            .reduce((all, link) => all + link[share].words / link[share].of, 0);
        expect(sum('from', 'carried')).toBeLessThanOrEqual(1);
        expect(sum('to', 'brought')).toBeLessThanOrEqual(1);
      }
    });

    test('has an address of its own for every row', () => {
      const fragments = record.rows.map((row) => reasonFragment(record, row));
      expect(new Set(fragments).size).toBe(fragments.length);
    });

    test('gives back both texts from every row and every fate, also as marked on its page', () => {
      for (const row of record.rows) expectWhole(compareRow(row));
      for (const difference of listDifferences(record)) {
        expectWhole(difference);
        const both = listMarkedTexts(difference, 'both');
        const [before, after] = [difference.before, difference.after].map((side) =>
          foldWhiteSpace(side.map(({ text }) => text).join(' ')),
        );
        expect(write(both, 'ins')).toBe(before);
        expect(write(both, 'del')).toBe(after);
        expect(write(listMarkedTexts(difference, 'before'))).toBe(before);
        expect(write(listMarkedTexts(difference, 'after'))).toBe(after);
      }
    });
  },
);

/** The words of a page without those marked so. */
function write(texts: readonly MarkedText[], left: MarkedText['element'] = null): string {
  return foldWhiteSpace(
    texts
      .map(({ lead, text, element }) => lead + (element !== null && element === left ? '' : text))
      .join(''),
  );
}

test('without additions it is the earlier text, without removals the later one, for every two units', () => {
  for (const [index, one] of units.entries())
    for (const other of units.slice(index)) expectWhole(compareTexts([one], [other]));
}, 60_000);
