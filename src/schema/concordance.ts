import { z } from 'astro/zod';
import { declarationId, line, locator } from './reference.ts';

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
   * Why the units are counterparts although less than a tenth of the words of either stands in the other:
   * a reason that one who doubts it can check. Needed then, and only then.
   */
  despite: line.optional(),
});

/** `content/concordance/2017-2025.yaml`: every unit of both texts stands in at least one row. */
export const concordance = z.strictObject({
  from: declarationId,
  to: declarationId,
  rows: z.array(row).min(1),
});

export type Relation = z.infer<typeof relation>;
export type ConcordanceRow = z.infer<typeof row>;
export type ConcordanceRecord = z.infer<typeof concordance>;
