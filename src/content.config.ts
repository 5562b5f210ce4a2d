import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { collections as schemas, type CollectionName } from './schema/collections.ts';

type Collections = {
  [Name in CollectionName]: {
    loader: Loader;
    schema: (typeof schemas)[Name]['schema'];
  };
};

/**
 * A note is text with links and no more, and there is one for each paragraph: it is made HTML when it is read. As MDX each would
 * be a module of its own to compile, bundle and load.
 */
function read(name: CollectionName, files: Loader): Loader {
  if (name !== 'annotations') return files;
  return {
    ...files,
    load: async (context) => {
      const rendering: Promise<boolean>[] = [];
      const set: typeof context.store.set = ({ deferredRender: _, ...note }) => {
        const html = context.renderMarkdown(note.body ?? '');
        rendering.push(html.then((rendered) => context.store.set({ ...note, rendered })));
        return true;
      };
      await files.load({ ...context, store: { ...context.store, set } });
      await Promise.all(rendering);
    },
  };
}

/** Every collection of `content/`; folders and schemas are named once, in `schema/collections.ts`. */
export const collections = Object.fromEntries(
  Object.entries(schemas).map(([name, { folder, pattern, schema }]) => [
    name,
    defineCollection({
      loader: read(
        name as CollectionName,
        glob({
          base: `./content/${folder}`,
          pattern,
          generateId: ({ entry }) => entry.replace(/(\.repairs)?\.(yaml|mdx)$/, ''),
        }),
      ),
      schema,
    }),
  ]),
) as Collections;
