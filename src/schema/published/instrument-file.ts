import { z } from 'astro/zod';
import { instrument } from '../instrument.ts';
import { line, locator, slug } from '../part/reference.ts';
import { address, fileHead } from './file.ts';

/** A place where a declaration cites or names an instrument. */
export const instrumentPlace = z.strictObject({
  unit: locator,
  url: address,
  footnote: z
    .int()
    .positive()
    .nullable()
    .describe('The footnote that cites it; null if running text names it.'),
  words: line.describe('The exact words by which it was found.'),
});

/** An instrument as data. */
export const instrumentEntry = instrument.extend({
  id: slug,
  url: address,
  places: z.array(instrumentPlace),
  meant: z
    .array(z.strictObject({ unit: locator, url: address, words: line, because: line }))
    .describe('Words of the declarations that mean it without naming it, with the reason.'),
});

/** `/instruments.json` */
export const instrumentsFile = z
  .strictObject({ ...fileHead, instruments: z.array(instrumentEntry) })
  .describe('Resolutions, treaties and reports the declarations cite or name, with every place.');
