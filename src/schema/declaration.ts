import { z } from 'astro/zod';
import { adoption } from './part/adoption.ts';
import { declarationId, line } from './part/reference.ts';

/** SHA-256 in hex of a text: NFC, white space folded, trimmed, UTF-8. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The words of a unit. Its digest is that of all of them, `text`, `more` and `tail` joined by a space, without marks. */
const words = {
  /** Official words; `[^9]` is the mark of footnote 9, `*…*` is printed in italics. */
  text: line,
  sha256: digest,
  /** Further blocks without a number of their own that stand before any subparagraph, in order. */
  more: z.array(line).min(1).optional(),
  /** Words that go on after the last subparagraph. */
  tail: line.optional(),
};

const letter = (form: RegExp, message: string) => z.string().regex(form, message);
const small = letter(
  /^([a-z]{1,2}|[ivxl]{3,5})$/,
  'Small letters as printed: a, b … z, aa, or i, ii.',
);

const thirdPoint = z.strictObject({ letter: small, ...words });

const secondPoint = z.strictObject({
  /** The small roman number as printed, without its brackets: `i`, `ii`. */
  letter: letter(/^[ivxl]+$/, 'A small roman number: i, ii, iii.'),
  ...words,
  subparagraphs: z.array(thirdPoint).min(1).optional(),
});

const point = z.strictObject({
  /** As printed, without its brackets: `a`, `b` … `z`, `aa`; `i`, `ii` if the document counts in romans at once. */
  letter: small,
  ...words,
  subparagraphs: z.array(secondPoint).min(1).optional(),
});

export const heading = z.strictObject({
  /** 1 for a part, 2 for what stands under a part, 3 under that. */
  level: z.int().min(1).max(3),
  /** The number or letter as printed, without its full stop: `II`, `A`. Left out if none is printed. */
  mark: z
    .string()
    .regex(/^[A-Za-z0-9]+$/)
    .optional(),
  text: line,
});

/** Headings printed directly before the unit, the highest first. */
const headings = z.array(heading).min(1).optional();

const paragraph = z.strictObject({
  number: z.int().positive(),
  /** `bis` if the printed number is `1 bis`; it stands after paragraph 1. */
  bis: z.enum(['bis', 'ter', 'quater', 'quinquies']).optional(),
  /** True if the document prints no number, as before the only operative paragraph of a short resolution; counted by us. */
  unnumbered: z.literal(true).optional(),
  headings,
  /** The whole paragraph, or its chapeau if subparagraphs follow. */
  ...words,
  subparagraphs: z.array(point).default([]),
});

const preambularParagraph = z.strictObject({
  /** Its place in the preamble, counted by us: documents print none. */
  number: z.int().positive(),
  headings,
  ...words,
  subparagraphs: z.array(point).min(1).optional(),
});

const body = {
  /** The words that open the resolution: `The General Assembly,`. */
  formula: line.optional(),
  /** Preambular paragraphs: from the formula, or the title, to paragraph 1. */
  preamble: z.array(preambularParagraph).min(1).optional(),
};

/** What closes a document after its last paragraph, line by line: `48th plenary meeting`, `24 November 2025`. */
const closing = z.array(line).min(1).optional();

const resolution = z.strictObject({
  ...body,
  paragraphs: z.array(paragraph).min(1),
  closing,
});

const annex = z.strictObject({
  /** 2 for annex II; the declaration that is an annex itself stands under `paragraphs`. */
  number: z.int().positive(),
  /** Heading and title, line by line as printed: `Annex II`, `Rules of procedure`. */
  title: z.array(line).min(1),
  preamble: body.preamble,
  paragraphs: z.array(paragraph).min(1),
});

const footnote = z.strictObject({
  number: z.int().positive(),
  text: line,
});

const identity = { id: declarationId, ...adoption };

/** Text of record, written only by `npm run import`. */
export const heldDeclaration = z.strictObject({
  text: z.literal('held'),
  ...identity,
  /** The transcription it was made from and the SHA-256 of that file's bytes. */
  transcription: z.strictObject({ file: line, sha256: digest }),
  /** Lines that stand before the first unit of the declaration in the transcription, in order. */
  frontMatter: z.array(line),
  /**
   * The resolution's own words, if the declaration is its annex. If they are left out, the model reads them in
   * `frontMatter`, which then holds “The General Assembly”, the adopting words, the meeting, and “Annex”.
   */
  resolution: resolution.optional(),
  ...body,
  paragraphs: z.array(paragraph).min(1),
  closing,
  /** Annexes beside the declaration, each with numbers of its own. */
  annexes: z.array(annex).min(1).optional(),
  /** One mark at least stands somewhere in the text for each; the same mark may stand twice. */
  footnotes: z.array(footnote),
});

/** A declaration known to exist whose text this project does not hold. */
export const missingDeclaration = z.strictObject({
  text: z.literal('not-held'),
  ...identity,
  /** True if no official title is known and the title is our designation. */
  titleIsOurs: z.literal(true).optional(),
  /** Number of paragraphs, if a publication gives it. */
  paragraphCount: z.int().positive().nullable(),
});

export const declaration = z.discriminatedUnion('text', [heldDeclaration, missingDeclaration]);

export type HeldDeclaration = z.infer<typeof heldDeclaration>;
export type MissingDeclaration = z.infer<typeof missingDeclaration>;
export type DeclarationRecord = z.infer<typeof declaration>;
export type ParagraphRecord = z.infer<typeof paragraph>;
export type PreambularRecord = z.infer<typeof preambularParagraph>;
export type HeadingRecord = z.infer<typeof heading>;
export type ResolutionRecord = z.infer<typeof resolution>;
