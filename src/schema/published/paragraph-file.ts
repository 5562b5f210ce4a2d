import { z } from 'astro/zod';
import { annotation } from '../annotation.ts';
import { declarationId, line, locator, slug } from '../reference.ts';
import { paragraphConcordance } from './concordance-file.ts';
import { address, fileHead } from './file.ts';
import { instrumentPlace } from './instrument-file.ts';
import { positionEntry } from './position-file.ts';
import { statementEntry } from './statement-file.ts';
import { figureEntry } from './statistics-file.ts';
import { footnoteText, paragraphWords } from './text.ts';

/** What is written about a paragraph: our words. */
export const annotationEntry = annotation.extend({
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
      .array(
        z.strictObject({
          locator,
          style: slug,
          name: line,
          text: line,
          reference: line
            .nullable()
            .describe('Entry in a list of references, in styles that have one.'),
        }),
      )
      .describe(
        'Ready-made citations of the paragraph and of each subparagraph, one for each style.',
      ),
    annotation: annotationEntry,
    concordance: z.array(paragraphConcordance),
    definition: z
      .array(
        z.strictObject({
          element: slug,
          part: z.enum(['act', 'means', 'purpose']),
          unit: locator,
          words: line,
          url: address,
        }),
      )
      .describe('Elements of the Protocol definition that its words touch.'),
    instruments: z.array(
      instrumentPlace.extend({
        id: slug,
        instrument: address,
        title: line,
        symbol: line.nullable(),
        official: z.url(),
      }),
    ),
    statements: z
      .array(statementEntry)
      .describe('Whole statements of which at least one link leads here.'),
    positions: z.array(positionEntry),
    figures: z.array(figureEntry),
    topics: z.array(z.strictObject({ id: slug, title: line, url: address })),
  })
  .describe('A paragraph with everything that is known of it here.');
