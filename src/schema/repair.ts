import { z } from 'astro/zod';
import { adoption } from './part/adoption.ts';
import { digest } from './declaration.ts';
import { line, locator } from './part/reference.ts';

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

/** What a line of a transcription is, if its form does not say it. */
export const lineReading = z.strictObject({
  /** How the line begins: enough of it to tell it from others. */
  begins: line,
  /**
   * `text`: goes on with the unfinished sentence before it. `heading`: of a part. `block`: a further block of the numbered
   * paragraph before it. `tail`: words after its last subparagraph. `preamble`: a preambular paragraph. `front-matter`: a
   * line of the masthead. `closing`: a line of the closing formula. `whole`: a unit that rightly ends with its semicolon.
   * `as-printed`: a unit whose hyphens and digits stand as the document prints them.
   */
  is: z.enum([
    'text',
    'heading',
    'block',
    'tail',
    'preamble',
    'front-matter',
    'closing',
    'whole',
    'as-printed',
  ]),
  /** What shows it. */
  why: line,
});

/** `content/transcriptions/2017.repairs.yaml`: what the transcription itself does not say. */
export const repairs = z.strictObject({
  /** Identity and adoption of the declaration, each with what it rests on. */
  declaration: z.strictObject(adoption),
  /** The file that the transcription was converted from, if it was not written by hand. */
  convertedFrom: z.strictObject({ file: line, sha256: digest }).optional(),
  /**
   * Left out, the words of the resolution before the declaration are units with addresses of their own. `front-matter`:
   * they stay lines of the front matter, as in texts published before units could hold them.
   */
  ownWords: z.literal('front-matter').optional(),
  /**
   * Whole lines of the transcription that are not text of record; each must occur exactly once, or as often as `times` says.
   * `at`: only at these lines of the file, for a running title that is the title of the annex too.
   */
  notOfRecord: z.array(
    z.strictObject({
      line,
      times: z.int().min(2).optional(),
      at: z.array(z.int().min(1)).min(1).optional(),
      why: line,
    }),
  ),
  /** What lines are that the importer cannot tell. */
  readings: z.array(lineReading).optional(),
  repairs: z.array(repair),
});

export type Repair = z.infer<typeof repair>;
export type RepairsRecord = z.infer<typeof repairs>;
export type LineReading = z.infer<typeof lineReading>;
