import { z } from 'astro/zod';
import { position, positionLink } from '../position.ts';
import { address, fileHead } from './file.ts';

/** A position as data. */
export const positionEntry = position.extend({
  id: z.string(),
  url: address,
  units: z.array(positionLink.extend({ url: address })),
});

/** `/data/positions.json` */
export const positionsFile = z
  .strictObject({ ...fileHead, positions: z.array(positionEntry) })
  .describe('How States stand to a declaration, as reported.');
