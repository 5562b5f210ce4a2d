import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as schemas } from './schema/collections.ts';

/** Every collection of `content/`: the folder and the schema are named once, in `schema/collections.ts`. */
export const collections = Object.fromEntries(
  Object.entries(schemas).map(([name, { folder, pattern, schema }]) => [
    name,
    defineCollection({
      loader: glob({
        base: `./content/${folder}`,
        pattern,
        generateId: ({ entry }) => entry.replace(/(\.repairs)?\.(yaml|mdx)$/, ''),
      }),
      schema,
    }),
  ]),
);
