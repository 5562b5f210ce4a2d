import { z } from 'astro/zod';
import { operativeVerb } from '../part/operative-verb.ts';
import { line } from '../part/reference.ts';

const { verb, addressee, object, letter } = operativeVerb.shape;

/** What all files say of a clause. */
export const clauseKeys = {
  verb: verb.describe('In the text’s words; “ … ” if words between are left out.'),
  addressee: addressee.describe(
    'Who is to do it: “States themselves” for a promise, “no one” for a position, “not said” for a demand that names nobody.',
  ),
  object: object.describe(
    'What is promised, asked or held, in the text’s words; words in square brackets are ours.',
  ),
  remark: line.nullable().describe('How else the text can be read, or null.'),
  kind: z.enum(['promise', 'demand', 'position']).describe('Our reading of the verb.'),
  strength: line.describe('Step of the scale at /commitments/: our reading of the verb.'),
} as const;

/** An operative verb in the file of its paragraph. */
export const verbEntry = z.strictObject({
  ...clauseKeys,
  to: line.describe(
    'Addressee, if the text names one, and object in one: kept for readers of the first edition.',
  ),
  letter,
});
