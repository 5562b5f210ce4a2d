import { z } from 'astro/zod';
import { day, line, reference, slug } from './part/reference.ts';

/** An error that was published, and what stands in its place. */
export const correction = z.strictObject({
  /** Its permanent address: `/about/corrections/#<id>`. Begins with a letter; never changed. */
  id: slug.regex(/^[a-z]/, 'Begin with a letter.'),
  /** Day on which it was corrected. */
  date: day,
  /** The unit or record it concerns: `2025/12`, `2017/fn-4`, `statistic/cases-children`; null for the site as a whole. */
  concerns: reference.nullable(),
  /** Where in it, in few words: `the note`, `the text of record`, `the citation`. */
  part: line,
  /** What was wrong, with the words or the number that stood there. */
  was: line,
  /** What stands there now. */
  is: line,
  /** How it was found: `Reported by a reader.` No names. */
  found: line,
});

/** `content/corrections/2026.yaml`: the corrections of one year; a correction is never taken out again. */
export const corrections = z.strictObject({ corrections: z.array(correction) });

export type CorrectionRecord = z.infer<typeof correction>;
