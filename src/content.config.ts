import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as schemas, type CollectionName } from './schema/collections.ts';

type Collections = {
  [Name in CollectionName]: {
    loader: ReturnType<typeof glob>;
    schema: (typeof schemas)[Name]['schema'];
  };
};

/** Every collection of `content/`; folders and schemas are named once, in `schema/collections.ts`. */
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
) as Collections;
