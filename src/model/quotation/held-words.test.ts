import { expect, test } from 'vitest';
import { readCorpus } from '../../test/read-corpus.ts';
import { createHeldWords } from './held-words.ts';

test('what was done to a survivor is not among the words that quotations are compared with', async () => {
  const corpus = await readCorpus();
  const told = Object.values(corpus.content.statistics).filter(({ testimony }) => testimony);
  expect(told.length).toBeGreaterThan(0);
  const published = new Set((createHeldWords(corpus).voices ?? []).map(({ words }) => words));
  for (const { words, sentence } of told)
    expect([published.has(words), published.has(sentence)]).toEqual([false, false]);
});
