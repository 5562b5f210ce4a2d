import { expect, test } from 'vitest';
import { createContent } from '../../test/content-factory.ts';
import { buildCorpus } from '../text/corpus.ts';
import { reasonFragment, reasonPath } from './reason.ts';

test('the address names the first units, or the text that has none', () => {
  const record = { from: '2017', to: '2025', rows: [] };
  const row = { from: ['2017/8', '2017/9'], to: ['2025/18/d'], because: '' };
  expect(reasonFragment(record, { ...row, relation: 'merged' })).toBe('why-2017-8-2025-18-d');
  expect(reasonFragment(record, { ...row, relation: 'new', from: [] })).toBe('why-2017-2025-18-d');
});

test('a row of no concordance has no reason', () =>
  expect(() =>
    reasonPath(buildCorpus(createContent({})), {
      from: [],
      to: ['2025/3'],
      relation: 'new',
      because: '',
    }),
  ).toThrow('No concordance has the row new 2025/3.'));
