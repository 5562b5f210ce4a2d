import { z } from 'astro/zod';
import { line, locator, reference } from './part/reference.ts';

/** Words inside a unit that point elsewhere without naming it: "those instruments", "the Coordination Group". */
export const textReference = z.strictObject({
  /** The unit in which the words stand. */
  unit: locator,
  /** The exact words, long enough to occur once in the unit. */
  words: line,
  /** What they mean: units or instruments. */
  to: z.array(reference).min(1),
  /** One sentence: how the reader can see it. */
  because: line,
});

/** `content/references/2025.yaml` */
export const textReferences = z.strictObject({ references: z.array(textReference) });

export type TextReference = z.infer<typeof textReference>;
