import { expect, test } from 'vitest';
import { readCorpus } from '../../test/read-corpus.ts';
import { listConcordances } from './concordance.ts';
import { reasonFragment, reasonPath } from './reason.ts';

const corpus = await readCorpus();

test('every row of every concordance has an address of its own', () => {
  const fragments = listConcordances(corpus).flatMap((record) =>
    record.rows.map((row) => reasonFragment(record, row)),
  );
  expect(new Set(fragments).size).toBe(fragments.length);
});

test('the address names the first units, or the text that has none', () => {
  const record = { from: '2017', to: '2025', rows: [] };
  const row = { from: ['2017/8', '2017/9'], to: ['2025/18/d'], because: '' };
  expect(reasonFragment(record, { ...row, relation: 'merged' })).toBe('why-2017-8-2025-18-d');
  expect(reasonFragment(record, { ...row, relation: 'new', from: [] })).toBe('why-2017-2025-18-d');
});

test('a row of no concordance has no reason', () =>
  expect(() =>
    reasonPath(corpus, { from: [], to: ['2025/3'], relation: 'new', because: '' }),
  ).toThrow('No concordance has the row new 2025/3.'));
