import { z } from 'astro/zod';
import { concordance, relation } from '../concordance.ts';
import { declarationId, line, locator } from '../part/reference.ts';
import { address, fileHead } from './file.ts';

const row = concordance.shape.rows.element;
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

/** Two units that a row joins, with what of the words of one stands in the other. */
export const counterpartPair = z.strictObject({
  from: locator,
  to: locator,
  url: address,
  relation,
  wordsCarried: count.describe(
    'Words of the earlier unit that stand in the later one. Our calculation.',
  ),
  wordsOfEarlier: count,
  shareOfEarlier: share,
  wordsBrought: count.describe(
    'Words of the later unit that stood in the earlier one. Our calculation.',
  ),
  wordsOfLater: count,
  shareOfLater: share,
  because: line.describe('The words that decide the relation: ours.'),
});

/** The keys of a concordance. */
export const concordanceKeys = {
  from: declarationId.describe('The earlier declaration.'),
  to: declarationId.describe('The later declaration.'),
  textsNotHeldBetween: z.array(z.strictObject({ id: declarationId, symbol: line })),
  note: line,
  rows: z.array(row).min(1),
  pairs: z.array(counterpartPair),
};

/** `/concordance/2017-2025.json` */
export const concordanceFile = z
  .strictObject({ ...fileHead, ...concordanceKeys })
  .describe(
    'What became of each unit of one declaration in a later one: relations and reasons are ours.',
  );

/** What a paragraph file says of one concordance. */
export const paragraphConcordance = z.strictObject({
  from: declarationId,
  to: declarationId,
  url: address,
  textsNotHeldBetween: z
    .array(declarationId)
    .describe('Declarations between the two whose words are not held.'),
  rows: z.array(row),
  pairs: z.array(counterpartPair),
});
