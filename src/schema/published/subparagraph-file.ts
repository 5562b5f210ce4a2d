import { z } from 'astro/zod';
import { annotation } from '../annotation.ts';
import { declarationId, line, locator, slug } from '../part/reference.ts';
import { verbEntry } from './clause-entry.ts';
import { connections, unitCitation } from './connection.ts';
import { address, fileHead } from './file.ts';
import { chapeauText, footnoteText, pointText, subparagraphText } from './text.ts';

const { heading, summary, reviewed } = annotation.shape;

/** What is written about a subparagraph: our words. */
const pointAnnotation = z.strictObject({
  heading: heading.describe('Heading of the whole paragraph.'),
  summary: summary.nullable().describe('In plain words; null if it is explained with the whole.'),
  verbs: z.array(verbEntry.omit({ letter: true })),
  topics: z.array(slug),
  reviewed,
});

/** `/2025/18/d.json` */
export const subparagraphFile = z
  .strictObject({
    ...fileHead,
    declaration: declarationId,
    symbol: line,
    ...pointText.shape,
    subparagraphs: subparagraphText.shape.subparagraphs,
    parents: z
      .array(pointText)
      .optional()
      .describe('Subparagraphs it stands under, the highest first.'),
    chapeau: chapeauText.describe('The opening words of its paragraph, which govern it.'),
    paragraph: address.describe('File of the whole paragraph, with its note.'),
    previous: locator.nullable().describe('The subparagraph before it, under the same words.'),
    next: locator.nullable().describe('The subparagraph after it, under the same words.'),
    footnoteTexts: z.array(footnoteText).describe('Footnotes of its words and of the chapeau.'),
    citations: z.array(unitCitation).describe('Ready-made citations, one for each style.'),
    annotation: pointAnnotation
      .nullable()
      .describe('Null while nothing is written about its paragraph.'),
    ...connections,
  })
  .describe('A subparagraph after its opening words, with everything that is tied to it alone.');
