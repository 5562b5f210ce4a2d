import { z } from 'astro/zod';
import { digest, heading } from '../declaration.ts';
import { locator, slug } from '../part/reference.ts';
import { address } from './file.ts';

const words = {
  printed: z
    .string()
    .describe(
      'What is printed before the words: `12.`, `(d)`; empty if the document prints nothing.',
    ),
  locator: locator.describe('Name of the unit: declaration, paragraph, letter.'),
  url: address,
  text: z
    .string()
    .describe(
      'The official words: no number, no footnote marks. Of a paragraph with subparagraphs, its own words. A line break parts blocks.',
    ),
  tail: z
    .string()
    .optional()
    .describe(
      'The end of `text` that stands after the last subparagraph, if there is such an end.',
    ),
  sha256: digest.describe('SHA-256 of the words in UTF-8 (NFC, white space folded, trimmed).'),
  footnotes: z
    .array(
      z.strictObject({
        number: z.int().positive(),
        offset: z.int().nonnegative().describe('Characters of `text` before the mark.'),
      }),
    )
    .describe('Marks of footnotes in the words, in order.'),
};

const letter = z.string().regex(/^[a-z]+$/);

/** A subparagraph by itself with its official words. */
export const pointText = z.strictObject({ letter, ...words });

const secondPointText = pointText.extend({ subparagraphs: z.array(pointText).optional() });

/** A subparagraph with those under it, at most two levels more. */
export const subparagraphText = pointText.extend({
  subparagraphs: z.array(secondPointText).optional(),
});

/** The opening words of a paragraph, without its subparagraphs. */
export const chapeauText = z.strictObject({
  number: z.int().positive().describe('Of a preambular paragraph it is counted.'),
  preambular: z.literal(true).optional(),
  bis: z.string().optional().describe('`bis` in paragraph 1 bis.'),
  headings: z.array(heading).optional().describe('Headings printed directly before it.'),
  ...words,
});

/** The keys of a paragraph with its official words and subparagraphs. */
export const paragraphWords = {
  ...chapeauText.shape,
  subparagraphs: z.array(subparagraphText),
};

const parts = {
  preamble: z.array(z.strictObject(paragraphWords)),
  paragraphs: z.array(z.strictObject(paragraphWords)),
};

/** What a document has beside the paragraphs of the declaration. */
export const documentParts = {
  annexCount: z.int().positive().optional().describe('Annexes of the resolution, if several.'),
  frontMatter: z.array(z.string()).describe('Lines before the declaration, as printed.'),
  resolution: z
    .strictObject({
      formula: z.string().nullable(),
      ...parts,
      closing: z.array(z.string()),
    })
    .nullable()
    .describe('The resolution’s own words, if the declaration is its annex.'),
  formula: z.string().optional().describe('The words that open it: `The General Assembly,`.'),
  preamble: parts.preamble.optional(),
  closing: z.array(z.string()).optional().describe('Lines after the last paragraph.'),
  annexes: z
    .array(z.strictObject({ section: z.string(), title: z.array(z.string()), ...parts }))
    .optional()
    .describe('Annexes beside the declaration.'),
};

/** A footnote with what it cites. */
export const footnoteText = z.strictObject({
  number: z.int().positive(),
  text: z.string().describe('As printed.'),
  resolved: z.string().describe('With “Ibid.” replaced by the work it stands for.'),
  unit: locator.describe('The unit that carries its mark.'),
  units: z.array(locator).describe('A unit for each of its marks.'),
  instrument: slug
    .nullable()
    .describe(
      'The instrument it cites, by its id in /instruments.json; the first if it cites several.',
    ),
  instruments: z.array(slug).describe('All instruments it cites.'),
});
