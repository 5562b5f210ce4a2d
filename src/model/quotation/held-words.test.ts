import { expect, test } from 'vitest';
import { buildCorpus } from '../text/corpus.ts';
import { createContent } from '../../test/content-factory.ts';
import { makeFigure } from '../../test/make-figure.ts';
import { createHeldWords } from './held-words.ts';

test('what was done to a survivor is not among the words that quotations are compared with', () => {
  const said = { statement: null, voice: 'the report', source: 'report' };
  const told = { words: 'sold at twelve', sentence: 'She was sold at twelve.', testimony: true };
  const statistics = {
    counted: makeFigure('counted', said).record,
    told: makeFigure('told', { ...said, ...told }).record,
  };
  const { voices = [] } = createHeldWords(buildCorpus(createContent({ statistics })));
  expect(voices.map(({ words }) => words)).toEqual([
    '40 per cent of cases',
    'The speaker named 40 per cent of cases.',
  ]);
});
