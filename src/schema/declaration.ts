import { z } from 'astro/zod';
import { day, declarationId, line } from './reference.ts';

/** SHA-256 in hex of a text: NFC, white space folded, trimmed, UTF-8. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

const subparagraph = z.strictObject({
  /** `a`, `b` … in order. */
  letter: z.string().regex(/^[a-z]$/),
  /** Official words; `[^9]` is the mark of footnote 9, `*…*` is printed in italics. */
  text: line,
  sha256: digest,
});

const paragraph = z.strictObject({
  number: z.int().positive(),
  /** The whole paragraph, or its chapeau where subparagraphs follow. */
  text: line,
  sha256: digest,
  subparagraphs: z.array(subparagraph).default([]),
});

const footnote = z.strictObject({
  number: z.int().positive(),
  text: line,
});

const identity = {
  id: declarationId,
  /** Document symbol, `A/RES/80/9`. */
  symbol: z.string().regex(/^A\/RES\/\d+\/\d+$/),
  /** True where the declaration is the annex of its resolution. */
  annex: z.boolean(),
  title: line,
  /** Day of adoption. */
  adopted: day,
  /** How it was adopted, in words that end a sentence: `by consensus`. */
  manner: line,
  /** What the date and manner rest on: references. */
  adoptionRestsOn: z.array(z.string()).min(1),
};

/** Text of record, written only by `npm run import`. */
export const heldDeclaration = z.strictObject({
  text: z.literal('held'),
  ...identity,
  /** The transcription it was made from and the SHA-256 of that file's bytes. */
  transcription: z.strictObject({ file: line, sha256: digest }),
  /** Lines that stand before the first paragraph in the transcription, in order. */
  frontMatter: z.array(line),
  paragraphs: z.array(paragraph).min(1),
  footnotes: z.array(footnote),
});

/** A declaration known to exist whose text this project does not hold. */
export const missingDeclaration = z.strictObject({
  text: z.literal('not-held'),
  ...identity,
  /** Number of paragraphs, where a publication gives it. */
  paragraphCount: z.int().positive().nullable(),
});

export const declaration = z.discriminatedUnion('text', [heldDeclaration, missingDeclaration]);

export type HeldDeclaration = z.infer<typeof heldDeclaration>;
export type MissingDeclaration = z.infer<typeof missingDeclaration>;
export type DeclarationRecord = z.infer<typeof declaration>;
