import { expect, test } from 'vitest';
import { createContent, createDeclaration, createRecords } from '../../../test/content-factory.ts';
import { buildCorpus, findUnit } from '../../text/corpus.ts';
import { listUnitTopics } from '../../text/unit-topic.ts';
import { listSearchTopics } from './text-record.ts';

const corpus = buildCorpus(
  createContent({
    declarations: { 2031: createDeclaration('2031', [['We commit to', 'trees', 'rivers']]) },
    annotations: createRecords({
      '2031/1': {
        topics: ['nature', 'towns'],
        verbs: [],
        subparagraphs: [{ letter: 'a', summary: 'Trees.', topics: ['trees'] }],
      },
    }),
  }),
);

test('a subparagraph without topics of its own is found under those of its paragraph, and has none', () => {
  expect(listSearchTopics(corpus, '2031/1')).toEqual(['nature', 'towns']);
  expect(listSearchTopics(corpus, '2031/1/a')).toEqual(['trees']);
  expect(listSearchTopics(corpus, '2031/1/b')).toEqual(['nature', 'towns']);
  expect(listUnitTopics(corpus, findUnit(corpus, '2031/1/a'))).toEqual(['trees']);
  expect(listUnitTopics(corpus, findUnit(corpus, '2031/1/b'))).toEqual([]);
});
