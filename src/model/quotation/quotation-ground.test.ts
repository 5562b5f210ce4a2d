import { expect, test } from 'vitest';
import { readCorpus } from '../../test/read-corpus.ts';
import { createQuotationGround } from './quotation-ground.ts';

test('what was done to a survivor is not among the words that quotations are compared with', async () => {
  const corpus = await readCorpus();
  const told = Object.values(corpus.content.statistics).filter(({ testimony }) => testimony);
  expect(told.length).toBeGreaterThan(0);
  const published = new Set((createQuotationGround(corpus).voices ?? []).map(({ words }) => words));
  for (const { words, sentence } of told)
    expect([published.has(words), published.has(sentence)]).toEqual([false, false]);
});
