import { z } from 'astro/zod';
import { line } from './part/reference.ts';

/** An entry of the subject index. */
export const topic = z.strictObject({
  title: line,
  /** One sentence: what the topic takes in. */
  sentence: line,
  /** Words ordinary readers use for it; they feed the search. An alias belongs to one topic only. */
  aliases: z.array(line).min(1),
  /** For an alias that means the same as words of the declarations: these words, exactly as they stand there. */
  inTheText: z.record(line, z.array(line).min(1)).default({}),
});

export type TopicRecord = z.infer<typeof topic>;
