import { z } from 'astro/zod';
import { declarationId, line, locator } from './part/reference.ts';

export const relation = z.enum([
  'identical',
  'revised',
  'expanded',
  'condensed',
  'split',
  'merged',
  'moved',
  'new',
  'dropped',
]);

const row = z.strictObject({
  /** Units of the earlier text; empty for `new`. */
  from: z.array(locator),
  /** Units of the later text; empty for `dropped`. */
  to: z.array(locator),
  relation,
  /** The words that decide it, in one or two sentences. */
  because: line,
  /**
   * Why the units are counterparts although less than an eighth of the words of either stands in the other:
   * a reason that one who doubts it can check. Needed then, and only then.
   */
  despite: line.optional(),
});

const clauseTie = z.strictObject({
  /** A clause of the earlier text: its unit and its number there, `2017-18-c2`. */
  earlier: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+-c\d+$/),
  /** A clause of the later text. */
  later: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+-c\d+$/),
  /** True if the one became the other although they share few words; false if they share words and no more. */
  tied: z.boolean(),
  /** Why, in one sentence. */
  because: line,
});

/** `content/concordance/2017-2025.yaml`: every unit of both texts stands in at least one row. */
export const concordance = z.strictObject({
  from: declarationId,
  to: declarationId,
  rows: z.array(row).min(1),
  /** Clauses are tied by the words they share, inside the rows; here stands what an editor has decided otherwise. */
  clauses: z.array(clauseTie).optional(),
});

export type Relation = z.infer<typeof relation>;
export type ConcordanceRow = z.infer<typeof row>;
export type ConcordanceRecord = z.infer<typeof concordance>;
