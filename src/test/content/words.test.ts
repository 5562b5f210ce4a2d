import { expect, test } from 'vitest';
import { findDeclaration } from '../../model/text/corpus.ts';
import { countWordTokens } from '../../model/word/vocabulary.ts';
import { listWordGroups } from '../../model/word/word-index.ts';
import { readCorpus } from './read-corpus.ts';

const corpus = await readCorpus();
const words = listWordGroups(corpus).flatMap((group) => group.words);

test('as many words are counted as anywhere on the site', () =>
  expect(corpus.declarations.map(({ units }) => countWordTokens(units))).toEqual(
    corpus.declarations.map(({ units }) =>
      units.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    ),
  ));

test('each word of the index is in one group', () => {
  expect(new Set(words.map(({ fragment }) => fragment)).size).toBe(words.length);
  expect(words).toHaveLength(
    Object.values(corpus.content.wordIndexes).flatMap(({ entries }) => entries).length,
  );
});

test.each([
  ['asylum', 0, 0],
  ['prostitution', 1, 0],
  ['surrogacy', 0, 1],
  ['slavery', 4, 2],
])('“%s” stands %i times in 2017 and %i times in 2025', (word, earlier, later) => {
  const uses = words.find(({ entry }) => entry.term === word)?.uses ?? [];
  const found = ['2017', '2025'].map((id) => {
    const text = findDeclaration(corpus, id).units.map((unit) => unit.text).join('\n');
    const plain = text.split(new RegExp(`\\b${word}\\b`, 'i')).length - 1;
    return [plain, uses.find(({ declaration }) => declaration === id)?.count];
  });
  expect(found).toEqual([
    [earlier, earlier],
    [later, later],
  ]);
});
