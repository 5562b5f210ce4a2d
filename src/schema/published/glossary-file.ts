import { z } from 'astro/zod';
import { glossaryTerm } from '../glossary.ts';
import { slug } from '../part/reference.ts';
import { address, fileHead } from './file.ts';

/** A drafting term as data. */
export const glossaryEntry = glossaryTerm.extend({ id: slug, url: address });

/** `/data/glossary.json` */
export const glossaryFile = z
  .strictObject({ ...fileHead, terms: z.array(glossaryEntry) })
  .describe('Drafting terms, explained.');
