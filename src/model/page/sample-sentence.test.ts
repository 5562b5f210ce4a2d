import { expect, test } from 'vitest';
import { createContent, createDeclaration } from '../../test/content-factory.ts';
import { buildCorpus } from '../text/corpus.ts';
import { findSampleSentence } from './sample-sentence.ts';

const promise =
  'We commit to mend the lamps of every lighthouse on the coast before the winter comes, so that no ship is lost.';
const thanks = promise.replace('We commit to mend', 'We thank those who mend');
const find = (...texts: readonly [string, ...string[]][]) =>
  findSampleSentence(
    buildCorpus(
      createContent({
        declarations: {
          '2017': createDeclaration('2017', [[`An older text. ${promise}`]]),
          '2025': createDeclaration('2025', texts),
        },
      }),
    ),
  );

test('the example is a whole sentence of the newest text that promises something, letter by letter', () => {
  const sample = find(['We note it. We will act.'], [`${thanks} ${promise} We act.`]);
  expect([sample?.unit.locator, sample?.words]).toEqual(['2025/2', promise]);
});

test('a text without such a sentence has no example', () => {
  expect(find([thanks], ['We will act.'])).toBeNull();
  expect(findSampleSentence(buildCorpus(createContent({})))).toBeNull();
});
