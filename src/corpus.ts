import { getCollection } from 'astro:content';
import { buildCorpus, type Corpus } from './model/text/corpus.ts';
import type { Content } from './model/text/content.ts';
import { collections, type CollectionName } from './schema/collections.ts';

let corpus: Promise<Corpus> | undefined;

/** The model of everything in `content/`, built once: the one bridge from the collections to the model. */
export function loadCorpus(): Promise<Corpus> {
  return (corpus ??= readContent().then(buildCorpus));
}

/** The notes in Markdown as they are written, by the locator of their paragraph. */
export async function loadNotes(): Promise<ReadonlyMap<string, string>> {
  return new Map((await getCollection('annotations')).map(({ id, body }) => [id, body ?? '']));
}

async function readContent(): Promise<Content> {
  const names = Object.keys(collections) as CollectionName[];
  const entries = await Promise.all(
    names.map(async (name) => {
      const records = (await getCollection(name)).map(({ id, data }) => [id, data] as const);
      return [name, Object.fromEntries(records.sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
    }),
  );
  return Object.fromEntries(entries) as unknown as Content;
}
