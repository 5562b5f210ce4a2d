import { expect, test } from 'vitest';
import { readCorpus } from './read-corpus.ts';
import { findSampleSentence } from '../../model/page/sample-sentence.ts';

const corpus = await readCorpus();

test('the example is a whole sentence of the newest text, letter by letter', () => {
  const sample = findSampleSentence(corpus);
  const text = sample?.unit.text ?? '';
  const at = text.indexOf(sample?.words ?? '–');
  expect(sample?.unit.declaration).toBe(corpus.declarations.at(-1)?.id);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(sample?.words).toMatch(/^We .*\.$/);
  expect(text.slice(0, at)).toMatch(/^$|\. $/);
  expect(text.slice(at + (sample?.words.length ?? 0))).toMatch(/^$|^ \p{Lu}/u);
});

test('a text without such a sentence has no example', () => {
  expect(findSampleSentence({ ...corpus, declarations: [] })).toBeNull();
  const [first] = corpus.declarations;
  const silent = first && {
    ...first,
    units: first.units.map((unit) => ({ ...unit, text: 'We note it.' })),
  };
  expect(findSampleSentence({ ...corpus, declarations: silent ? [silent] : [] })).toBeNull();
});
