import { z } from 'astro/zod';
import { digest } from './declaration.ts';
import { day, line, slug } from './part/reference.ts';

/** A source document the site rests on. */
export const source = z.strictObject({
  /** Name in tables and data, if a number would be read as one: `press-release-ga-12734`. */
  name: slug,
  title: line,
  /** Short name for citations in running text: `GA/12734`. */
  short: line,
  publisher: line,
  /** Day of publication, or null if the file gives none. */
  published: day.nullable(),
  kind: z.enum(['official text', 'press release', 'report', 'commentary']),
  /** What it is and is not, one or two sentences. */
  standing: line,
  /** SHA-256 of the bytes of the file that was read. */
  sha256: digest,
  /** True if the text itself is kept in this project. */
  kept: z.boolean(),
});

/** A fact from outside the source texts, in our words, with the publication it was read in. */
export const fact = z.strictObject({
  fact: line,
  /** Short name of the publication if running text leads to it: `GA/11955`. */
  short: line.optional(),
  publication: line,
});

export type SourceRecord = z.infer<typeof source>;
export type FactRecord = z.infer<typeof fact>;
