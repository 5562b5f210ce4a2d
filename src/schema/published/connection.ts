import { z } from 'astro/zod';
import { line, locator, slug } from '../part/reference.ts';
import { citationStyle } from './citation-file.ts';
import { paragraphConcordance } from './concordance-file.ts';
import { definitionUse } from './definition-file.ts';
import { address } from './file.ts';
import { instrumentPlace } from './instrument-file.ts';
import { positionEntry } from './position-file.ts';
import { statementEntry } from './statement-file.ts';
import { figureEntry } from './statistics-file.ts';

/** A ready-made citation of a unit in one style. */
export const unitCitation = z.strictObject({
  locator,
  style: citationStyle,
  name: line,
  text: line,
  reference: line.nullable().describe('Entry in a list of references, in styles that have one.'),
});

/** The keys of what is tied to a unit. */
export const connections = {
  concordance: z.array(paragraphConcordance),
  definition: z
    .array(definitionUse)
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
};
