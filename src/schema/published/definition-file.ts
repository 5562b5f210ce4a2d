import { z } from 'astro/zod';
import { definition } from '../definition.ts';
import { line, locator, slug } from '../part/reference.ts';
import { address, fileHead } from './file.ts';

/** An element of the Protocol definition that the words of a unit touch. */
export const definitionUse = z.strictObject({
  element: slug,
  part: z.enum(['act', 'means', 'purpose']),
  unit: locator,
  words: line.describe('The exact words of the unit.'),
  kind: z
    .enum(['element', 'related wording'])
    .describe('`related wording` resembles the element and is not part of the definition.'),
  because: line.describe('What the link rests on.'),
  url: address.describe('Where the element is explained.'),
});

/** `/data/definition.json` */
export const definitionFile = z
  .strictObject({
    ...fileHead,
    url: address,
    ...definition.shape,
    uses: z
      .array(definitionUse)
      .describe('Units that have words of an element, or wording that is only related to it.'),
  })
  .describe(
    'The definition of trafficking in persons as a declaration restates it: act, means, purpose.',
  );
