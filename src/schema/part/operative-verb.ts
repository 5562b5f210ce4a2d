import { z } from 'astro/zod';
import { line, point } from './reference.ts';

/**
 * Whom a verb addresses. A promise is addressed to `States themselves`; a position asks nothing of anybody, `no one`;
 * a demand that names nobody is `not said`. Each name reads well behind “States urge”.
 */
export const addressee = z.enum([
  'States themselves',
  'Member States',
  'Member States not yet party',
  'States parties',
  'Member States, multilateral organizations and the private sector',
  'the Secretary-General',
  'the United Nations Office on Drugs and Crime',
  'the Inter-Agency Coordination Group',
  'United Nations bodies',
  'Internet service and access providers',
  'businesses',
  'all stakeholders',
  'not said',
  'no one',
]);

const limit = 100;

/**
 * One act of the declaration. Where an entry begins and ends follows one rule, the same for every declaration:
 *
 * 1. Every finite verb whose subject is “We” begins an entry; verbs that share their object stay together
 *    (`recall and reaffirm`). A participle (“recognizing”, “taking into account”), a sentence with another subject
 *    and the noun “will” (“political will”) begin none.
 * 2. What is promised (after “will”, “commit to”, “our commitment to”) or asked (after “urge”, “call upon”, “invite” …)
 *    is divided: every coordinated verb with an object of its own is an entry, which repeats the verb that governs it
 *    (`will … engage`). Verbs that share one object stay together (`investigate and prosecute`).
 * 3. What depends on a promised or asked verb, as its purpose or means (“to detect”, “by ensuring”), is part of its
 *    object; so is everything that stands behind a verb of position (“stress the need to …”).
 * 4. A verb that can be read in either way, as promised itself or as the purpose of another, is an entry, and
 *    `remark` says so.
 */
export const operativeVerb = z.strictObject({
  /** The verb in the text's words, without “also”; ` … ` if words between are left out: `urge`, `will … engage`, `commit to enhancing`. */
  verb: line,
  /** Whom it addresses. */
  addressee,
  /**
   * What is promised, asked or held, in the text's words behind the verb: with every limit (“as appropriate”, “subject to”),
   * if need be without lists and examples (` … `). Words of ours in square brackets say whom “them” or “their” means.
   */
  object: line.refine(
    (text) => text.split(/\s+/).length <= limit,
    `At most ${limit} words: leave out lists and examples with “ … ”, never a limit.`,
  ),
  /** The subparagraph it stands in; left out for the chapeau or a whole paragraph. */
  letter: point.optional(),
  /** Where the text can be read in another way: one sentence that says which. */
  remark: line.optional(),
});

export type Addressee = z.infer<typeof addressee>;
export type OperativeVerb = z.infer<typeof operativeVerb>;
