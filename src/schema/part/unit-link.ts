import { z } from 'astro/zod';
import { line, locator } from './reference.ts';

/** A link from a statement, position or figure to a unit, with its justification. */
export const unitLink = z.strictObject({
  /** The unit the words bear on. */
  unit: locator,
  /** `stated`: the source itself makes the link. `inferred`: the editors do. */
  basis: z.enum(['stated', 'inferred']),
  /** One sentence a reader can check, saying what the link rests on. */
  because: line,
});

export type UnitLink = z.infer<typeof unitLink>;
