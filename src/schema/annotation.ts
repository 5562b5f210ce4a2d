import { z } from 'astro/zod';
import { operativeVerb } from './part/operative-verb.ts';
import { day, line, point, reference, slug } from './part/reference.ts';

const words = (most: number) =>
  line.refine((text) => text.split(/\s+/).length <= most, `At most ${most} words.`);

/** Front matter of `content/annotations/2025/12.mdx`; the note is the body (60 to 220 words). */
export const annotation = z.strictObject({
  /** Our heading, 2 to 6 words, neutral. */
  heading: words(6).refine((text) => text.split(/\s+/).length >= 2, 'At least 2 words.'),
  /** In plain words: at most 50, short sentences, who promises or asks what. */
  summary: words(50),
  /** The operative verbs in the order of the text. */
  verbs: z.array(operativeVerb).min(1),
  /** 1 to 5 topics, by the file names in `content/topics`. */
  topics: z.array(slug).min(1).max(5),
  /** What the note rests on. */
  restsOn: z.array(reference).min(1),
  /** Subparagraphs explained on their own, if it matters. */
  subparagraphs: z
    .array(
      z.strictObject({
        /** `d`, or `d/ii` for one under a subparagraph. */
        letter: point,
        /** In plain words: at most 50. */
        summary: words(50),
        topics: z.array(slug).max(5).default([]),
      }),
    )
    .default([]),
  /** Day of the last review against the sources. */
  reviewed: day,
});

export type AnnotationRecord = z.infer<typeof annotation>;
