import { z } from 'astro/zod';
import { line, slug } from './part/reference.ts';

/** `content/statistics-exclusions.yaml`: number-like words of the sources that are no figures of the ledger. */
export const exclusions = z.strictObject({
  exclusions: z.array(
    z.strictObject({
      /** Source text, by its id. */
      source: slug,
      /** Exact words, white space folded to one space. */
      words: line,
      /** How often they stand in the source. */
      occurrences: z.int().positive(),
      /** Why they are no figure. */
      because: line,
    }),
  ),
});

export type Exclusion = z.infer<typeof exclusions>['exclusions'][number];
