import { expect, test } from 'vitest';
import { createContent, createDeclaration, createRecords } from '../test/content-factory.ts';
import { buildCorpus } from './corpus.ts';
import { listSearchRecords } from './search-record.ts';

const corpus = buildCorpus(
  createContent({
    declarations: {
      '2017': createDeclaration('2017', [['We *recall*[^1] it.']], ['Resolution 70/1.']),
      '2025': createDeclaration('2025', [['We commit:', 'To help.']]),
    },
    annotations: createRecords({
      '2025/1': { heading: 'Help for victims', topics: [], subparagraphs: [] },
    }),
  }),
);
const records = listSearchRecords(corpus);

test('every unit is found by its own address, the place in words, its year and its official words', () =>
  expect(
    records.map(({ path, title, declaration, content }) => [path, title, declaration, content]),
  ).toEqual([
    ['/2017/1/', 'Paragraph 1, 2017', '2017', 'We recall it.'],
    ['/2025/1/', 'Paragraph 1, 2025', '2025', 'We commit:'],
    ['/2025/1/#a', 'Paragraph 1, subparagraph (a), 2025', '2025', 'To help.'],
  ]));

test('a unit shows the heading of its paragraph where there is one', () =>
  expect(records.map(({ heading }) => heading)).toEqual([
    '',
    'Help for victims',
    'Help for victims',
  ]));
