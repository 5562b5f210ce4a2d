import { z } from 'astro/zod';
import { address, fileHead } from './file.ts';

const style = z
  .string()
  .describe(
    'The citation; asterisks enclose italics, a line break parts the form in the text from the entry in a list of references.',
  );

/** Names of the citation styles. */
export const citationStyle = z.enum([
  'un',
  'bluebook',
  'oscola',
  'aglc',
  'apa',
  'chicago',
  'plain',
]);

/** `/2025/12.cite.json` */
export const citeSheetFile = z
  .strictObject({
    edition: fileHead.edition,
    document: z
      .strictObject({
        symbol: z.string(),
        annex: z.boolean().describe('Whether the declaration is an annex of the resolution.'),
        annexCount: z.int().optional().describe('How many annexes the resolution has, if several.'),
        title: z.string(),
        adopted: z.string(),
      })
      .optional()
      .describe(
        'The resolution behind the units: what a citation of several of them is made from.',
      ),
    units: z.array(
      z.strictObject({
        id: z
          .string()
          .describe('What is cited: `2025/12`, `2025/fn-9`, `2025`, `statement/2025/guy-ryder`.'),
        name: z.string(),
        address,
        lines: z.array(z.string()).describe('The words to quote, a line for each part.'),
        citations: z.strictObject(
          Object.fromEntries(citationStyle.options.map((name) => [name, style])),
        ),
      }),
    ),
  })
  .describe('What can be cited on a page, in every style.');

/** `/2025/12.csl.json`: the part of CSL-JSON that is filled in here. */
export const cslFile = z
  .array(
    z.strictObject({
      id: z.string(),
      type: z.literal('report'),
      title: z.string(),
      author: z.array(z.strictObject({ literal: z.string() })),
      publisher: z.string(),
      genre: z.string(),
      number: z.string(),
      section: z.string().optional().describe('Place in the text.'),
      note: z
        .string()
        .optional()
        .describe('The same, for managers that keep no section of a report.'),
      issued: z
        .strictObject({ 'date-parts': z.array(z.tuple([z.int(), z.int(), z.int()])).length(1) })
        .optional(),
      URL: address.optional(),
      language: z.literal('en'),
    }),
  )
  .length(1)
  .describe('One entry of CSL-JSON.');
