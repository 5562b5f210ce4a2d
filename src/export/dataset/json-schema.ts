import { z } from 'astro/zod';
import { schemaPath } from '../../model/site/route.ts';
import { publishedFiles, type PublishedFileName } from '../../schema/published/index.ts';
import type { ToAddress } from '../format/to-address.ts';

/** Names of all published JSON Schemas, in order. */
export const schemaNames = Object.keys(publishedFiles) as readonly PublishedFileName[];

/** The JSON Schema (draft 2020-12) of a kind of published file: `/data/schema/paragraph.json`. */
export function toJsonSchema(name: PublishedFileName, toAddress: ToAddress) {
  const schema = z.toJSONSchema(publishedFiles[name], {
    target: 'draft-2020-12',
    // Whole numbers are whole numbers: what a machine can hold of them says nothing.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return { $id: toAddress(schemaPath(name)), title: name, ...schema };
}
