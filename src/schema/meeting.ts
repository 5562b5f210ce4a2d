import { z } from 'astro/zod';
import { day, declarationId, line, reference, slug } from './part/reference.ts';

/** A meeting at which a declaration was adopted. */
export const meeting = z.strictObject({
  declaration: declarationId,
  title: line,
  /** First and last day. */
  from: day,
  to: day,
  place: line.nullable(),
  /** Who presided, as the report gives it. */
  president: line,
  /** The report it is known from: id in `content/sources`. */
  source: slug,
  /** Symbol or name of that report: `GA/12734`. */
  report: line,
  /** Two to four sentences of ours: what the meeting was, and what the report does not give. */
  description: line,
  /** Parts of the meeting in order, as the report divides it. */
  parts: z.array(z.strictObject({ id: slug, title: line })),
  restsOn: z.array(reference).min(1),
});

export type MeetingRecord = z.infer<typeof meeting>;
