import { z } from 'astro/zod';
import { day, line, reference } from './part/reference.ts';

/** A resolution, treaty, report or recommendation the declarations cite or name. */
export const instrument = z.strictObject({
  /** Title in the form used by the declarations or by the instrument itself. */
  title: line,
  /** True if no official title is known and the title is our designation. */
  titleIsOurs: z.literal(true).optional(),
  /** Short name for running text and lists: `Palermo Protocol`. */
  short: line,
  /** Document symbol or treaty series number, or null if the sources give none. */
  symbol: line.nullable(),
  kind: z.enum([
    'resolution',
    'declaration',
    'plan of action',
    'treaty',
    'protocol',
    'compact',
    'recommendation',
    'principles',
    'report',
  ]),
  /** Day of adoption, or null if neither the sources nor the facts give it. */
  adopted: day.nullable(),
  /** What it is, in one sentence of ours. */
  sentence: line,
  /** Address of the official document. */
  official: z.url(),
  /** Exact words that identify it in a footnote once "Ibid." is resolved: `Resolution 64/293`. */
  citedAs: z.array(line).default([]),
  /** Exact words that name it in running text. */
  namedAs: z.array(line).default([]),
  /** What the record rests on. */
  restsOn: z.array(reference).min(1),
});

export type InstrumentRecord = z.infer<typeof instrument>;
