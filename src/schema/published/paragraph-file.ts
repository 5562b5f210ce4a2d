import { z } from 'astro/zod';
import { annotation } from '../annotation.ts';
import { declarationId, line, locator } from '../part/reference.ts';
import { verbEntry } from './clause-entry.ts';
import { connections, unitCitation } from './connection.ts';
import { fileHead } from './file.ts';
import { footnoteText, paragraphWords } from './text.ts';

/** What is written about a paragraph: our words. */
export const annotationEntry = annotation.extend({
  verbs: z.array(verbEntry),
  note: z.string().describe('The note, in Markdown; its links are full addresses.'),
});

/** `/2025/12.json` */
export const paragraphFile = z
  .strictObject({
    ...fileHead,
    declaration: declarationId,
    symbol: line,
    ...paragraphWords,
    previous: locator.nullable(),
    next: locator.nullable(),
    footnoteTexts: z.array(footnoteText),
    citations: z
      .array(unitCitation)
      .describe(
        'Ready-made citations of the paragraph and of each subparagraph, one for each style.',
      ),
    annotation: annotationEntry.nullable().describe('Null while nothing is written about it.'),
    ...connections,
  })
  .describe('A paragraph with everything that is known of it here.');
