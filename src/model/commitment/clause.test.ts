import { expect, test } from 'vitest';
import { createContent, createDeclaration, createRecords } from '../../test/content-factory.ts';
import type { AnnotationRecord } from '../../schema/annotation.ts';
import { buildCorpus, findUnit } from '../text/corpus.ts';
import { formatClauseSentence } from './clause-sentence.ts';
import { listActs, listClauses } from './clause.ts';

const corpus = buildCorpus(
  createContent({
    declarations: {
      '2030': createDeclaration('2030', [
        [
          'We commit to open schools and to train teachers. We urge the Secretary-General to help:',
          'We call for better schools.',
        ],
      ]),
    },
    annotations: createRecords<AnnotationRecord>({
      '2030/1': {
        verbs: [
          { verb: 'commit to open', addressee: 'States themselves', object: 'schools' },
          { verb: 'commit … to train', addressee: 'States themselves', object: 'teachers' },
          { verb: 'urge', addressee: 'the Secretary-General', object: 'to help [us]' },
          { verb: 'call for', addressee: 'not said', object: 'better schools', letter: 'a' },
        ],
      },
    }),
  }),
);
const clauses = corpus.declarations.flatMap((declaration) => listClauses(corpus, declaration));

test('clauses have their unit, their number there and their strength', () => {
  expect(clauses.map(({ id, unit, strength }) => [id, unit, strength.id])).toEqual([
    ['2030-1-c1', '2030/1', 'outright'],
    ['2030-1-c2', '2030/1', 'outright'],
    ['2030-1-c3', '2030/1', 'urge'],
    ['2030-1-a-c1', '2030/1/a', 'call'],
  ]);
});

test('each reads as a sentence', () => {
  expect(
    clauses.map((clause) => formatClauseSentence(clause, findUnit(corpus, clause.unit).text)),
  ).toEqual([
    'States “commit to open schools”.',
    'States “commit … to train teachers”.',
    'States “urge” the Secretary-General “to help [us]”.',
    'States “call for better schools”; the text does not say who is to do it.',
  ]);
});

test('a verb that governs two clauses is one act', () => {
  expect(listActs(clauses).map(({ id }) => id)).toEqual(['2030-1-c1', '2030-1-c3', '2030-1-a-c1']);
});
