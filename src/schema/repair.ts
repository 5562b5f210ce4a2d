import { z } from 'astro/zod';
import { adoption } from './adoption.ts';
import { line, locator } from './reference.ts';

/** One change made to a transcription before it is read, because no rule can make it. */
export const repair = z.strictObject({
  /** The unit it changes. */
  unit: locator,
  /** What is done, in few words. */
  what: line,
  /** The transcription as it stands: must occur exactly once in the file. */
  find: line,
  /** What is read instead; `[^2]` is the mark of footnote 2. */
  replace: line,
  why: line,
  /** What shows that the repair is right. */
  evidence: line,
});

/** `content/transcriptions/2017.repairs.yaml`: what the transcription itself does not say. */
export const repairs = z.strictObject({
  /** Identity and adoption of the declaration, each with what it rests on. */
  declaration: z.strictObject(adoption),
  /** Whole lines of the transcription that are not text of record; each must occur exactly once. */
  notOfRecord: z.array(z.strictObject({ line, why: line })),
  repairs: z.array(repair),
});

export type Repair = z.infer<typeof repair>;
export type RepairsRecord = z.infer<typeof repairs>;
