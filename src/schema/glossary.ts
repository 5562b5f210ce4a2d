import { z } from 'astro/zod';
import { line, reference } from './part/reference.ts';

/** A drafting term that a lay reader meets. */
export const glossaryTerm = z.strictObject({
  term: line,
  /** Exact forms in which it occurs in the texts; empty for a term of ours such as "chapeau". */
  forms: z.array(line),
  /** One or two sentences. */
  meaning: line,
  restsOn: z.array(reference).default([]),
});

export type GlossaryRecord = z.infer<typeof glossaryTerm>;
