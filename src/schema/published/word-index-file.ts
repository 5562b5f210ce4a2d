import { z } from 'astro/zod';
import { declarationId, line, locator } from '../part/reference.ts';
import { wordIndex } from '../word-index.ts';
import { address, fileHead } from './file.ts';

const count = z.int().nonnegative();

/** A word of the index as data, with its use in each text that is held. */
export const indexedWord = wordIndex.shape.entries.element.extend({
  also: z.array(line),
  url: address,
  uses: z.array(
    z.strictObject({
      declaration: declarationId,
      count: count.describe('0 if the text has none of its forms.'),
      perThousandWords: z.number().nonnegative(),
      units: z.array(z.strictObject({ unit: locator, count })),
      forms: z.array(z.strictObject({ form: line, count })).describe('As they stand there.'),
    }),
  ),
});

/** `/data/word-index.json` */
export const wordIndexFile = z
  .strictObject({ ...fileHead, words: z.array(indexedWord) })
  .describe('Words readers ask about, with where they stand in each text and where in none.');
