import { z } from 'astro/zod';

/** SHA-256 in hex. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A full address of this site. */
export const address = z.url().describe('Full address on this site.');

/** What every published JSON file says of itself. */
export const fileHead = {
  $schema: z.url().describe('Address of the JSON Schema this file follows.'),
  edition: sha256.describe('Edition of the site: SHA-256 of everything it was built from.'),
  rights: z.string().describe('What may be done with the official words and with everything else.'),
};
