import { z } from 'astro/zod';
import { line } from './part/reference.ts';

/** A page of plain text about the site: `content/pages/about.mdx`. */
export const page = z.strictObject({
  title: line,
  /** One sentence for search engines and link previews. */
  description: line,
  /** Path of the page: `/about/`. */
  path: line,
});

export type PageRecord = z.infer<typeof page>;
