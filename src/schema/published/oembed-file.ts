import { z } from 'astro/zod';

/** `/2025/12/oembed.json`: the answer of oEmbed (version 1.0) for a paragraph. */
export const oembedFile = z
  .strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    author_name: z.string(),
    author_url: z.url(),
    provider_name: z.string(),
    provider_url: z.url(),
    url: z.url(),
    html: z.string().describe('The quotation with its citation, without script or style.'),
    width: z.int(),
    height: z.null(),
    thumbnail_url: z.url(),
    thumbnail_width: z.int(),
    thumbnail_height: z.int(),
  })
  .describe('A paragraph to be set into another site.');
