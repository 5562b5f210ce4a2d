import { z } from 'astro/zod';
import { day, declarationId, line, reference } from '../part/reference.ts';
import { address, fileHead } from './file.ts';
import { documentParts, footnoteText, paragraphWords } from './text.ts';

/** What identifies a declaration, held or not. */
export const declarationIdentity = {
  id: declarationId.describe(
    'Name of the declaration on this site: the year of adoption, or the symbol in small letters.',
  ),
  symbol: line.describe('Symbol of the resolution.'),
  annex: z.boolean().describe('True if the declaration is the annex of its resolution.'),
  title: line,
  adopted: day,
  manner: line.describe('How it was adopted.'),
  adoptionRestsOn: z.array(reference).describe('What the day of adoption rests on.'),
  mannerRestsOn: z.array(reference).describe('What the manner of adoption rests on.'),
  url: address,
  official: z.url().describe('Address of the official document.'),
};

/** `/2025.json` */
export const declarationFile = z
  .strictObject({
    ...fileHead,
    ...declarationIdentity,
    ...documentParts,
    paragraphs: z.array(z.strictObject(paragraphWords)).min(1),
    footnotes: z.array(footnoteText),
  })
  .describe(
    'A declaration whose text is held: every paragraph and footnote with its official words.',
  );

/** `/2021.json` */
export const missingDeclarationFile = z
  .strictObject({
    ...fileHead,
    ...declarationIdentity,
    titleIsOurs: z
      .boolean()
      .describe('True if no official title is known and the title is our designation.'),
    text: z.literal('not-held').describe('The text of this declaration is not held here.'),
    paragraphCount: z
      .int()
      .positive()
      .nullable()
      .describe('Number of its paragraphs, if a publication gives it.'),
  })
  .describe('A declaration known to exist whose text is not held.');
