import { z } from 'astro/zod';
import { digest } from '../declaration.ts';
import { locator, slug } from '../reference.ts';
import { address } from './file.ts';

const words = {
  locator: locator.describe('Name of the unit: declaration, paragraph, letter.'),
  url: address,
  text: z
    .string()
    .describe(
      'The official words: no number, no footnote marks. Of a paragraph with subparagraphs, the opening words.',
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

/** A subparagraph with its official words. */
export const subparagraphText = z.strictObject({ letter: z.string().regex(/^[a-z]$/), ...words });

/** The opening words of a paragraph, without its subparagraphs. */
export const chapeauText = z.strictObject({ number: z.int().positive(), ...words });

/** The keys of a paragraph with its official words and subparagraphs. */
export const paragraphWords = {
  ...chapeauText.shape,
  subparagraphs: z.array(subparagraphText),
};

/** A footnote with what it cites. */
export const footnoteText = z.strictObject({
  number: z.int().positive(),
  text: z.string().describe('As printed.'),
  resolved: z.string().describe('With “Ibid.” replaced by the work it stands for.'),
  unit: locator.describe('The unit that carries its mark.'),
  instrument: slug
    .nullable()
    .describe(
      'The instrument it cites, by its id in /instruments.json; the first where it cites several.',
    ),
  instruments: z.array(slug).describe('All instruments it cites.'),
});
