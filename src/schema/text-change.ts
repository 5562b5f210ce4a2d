import { z } from 'astro/zod';
import { declarationId, line, locator } from './part/reference.ts';

const change = z.strictObject({
  /** The unit in which the words stand. */
  unit: locator,
  /** The words exactly as they stand there. */
  words: line,
  /** One or two sentences of ours: what was lost or gained with them. */
  says: line,
});

/** `content/changes/2017-2025.yaml`: losses and gains inside units that have a counterpart. */
export const textChanges = z.strictObject({
  from: declarationId,
  to: declarationId,
  /** Words of the earlier text that stand nowhere in the later one. */
  lost: z.array(change),
  /** Words of the later text that stand nowhere in the earlier one. */
  gained: z.array(change),
});

export type TextChange = z.infer<typeof change>;
export type TextChangesRecord = z.infer<typeof textChanges>;
