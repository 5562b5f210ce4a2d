import { z } from 'astro/zod';
import { declarationId, line, locator, slug } from '../part/reference.ts';
import { clauseKeys } from './clause-entry.ts';
import { address, fileHead } from './file.ts';

const clauseId = z
  .string()
  .describe(
    'Unit and number of the clause there: 2025-18-a-c2. It may change when a list of verbs is corrected.',
  );

/** A clause by itself. */
const clause = z.strictObject({
  id: clauseId,
  url: address.describe('The paragraph, at the subparagraph if there is one.'),
  declaration: declarationId,
  unit: locator,
  ...clauseKeys,
  sentence: line.describe(
    'What the clause does, as a sentence; the declaration’s words are in quotation marks.',
  ),
  topics: z.array(slug).describe('Topics of its paragraph or subparagraph.'),
});

/** What became of a clause. */
const change = z.strictObject({
  from: declarationId,
  to: declarationId,
  textsNotHeldBetween: z.array(declarationId),
  earlier: clauseId.nullable(),
  earlierUrl: address.nullable(),
  later: clauseId.nullable(),
  laterUrl: address.nullable(),
  change: z
    .enum(['kept', 'strengthened', 'weakened', 'other kind', 'new', 'lost'])
    .describe('Of the strength of the verb alone; “new” and “lost” have no counterpart.'),
  basis: z.literal('our reading'),
  because: line,
});

/** `/commitments.json` */
export const commitmentsFile = z
  .strictObject({
    ...fileHead,
    url: address,
    note: line,
    scale: z.array(
      z.strictObject({
        id: slug,
        kind: clauseKeys.kind,
        name: line,
        words: z.array(line),
        reason: line,
      }),
    ),
    clauses: z.array(clause),
    changes: z.array(change),
  })
  .describe('Every clause with which the declarations act, on our scale of strength.');
