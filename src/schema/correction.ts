import { z } from 'astro/zod';
import { day, line, reference } from './reference.ts';

/**
 * `content/corrections/<id>.yaml`: an error that was published, and what stands in its place.
 * The file name is the permanent address of the correction: `/about/corrections/#<id>`.
 */
export const correction = z.strictObject({
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
  /** How it was found: `reported by a reader`, `found at a review`. No names. */
  found: line,
});

export type CorrectionRecord = z.infer<typeof correction>;
