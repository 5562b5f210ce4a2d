import { getCollection } from 'astro:content';
import { handOverContent, type HandedContent } from './content/handed-content.ts';
import { buildCorpus, type Corpus } from './model/text/corpus.ts';
import type { Content } from './model/text/content.ts';
import { collections, type CollectionName } from './schema/collections.ts';

let content: Promise<HandedContent> | undefined;

/** The model of everything in `content/`, built once: the one bridge from the collections to the model. */
export async function loadCorpus(): Promise<Corpus> {
  return (await loadContent()).corpus;
}

/** The notes and pages in Markdown as they are written, by the id of their record. */
export async function loadBodies(): Promise<ReadonlyMap<string, string>> {
  return (await loadContent()).bodies;
}

function loadContent(): Promise<HandedContent> {
  return (content ??= readContent().then((read) => {
    handOverContent(read);
    return read;
  }));
}

async function readContent(): Promise<HandedContent> {
  const bodies = new Map<string, string>();
  const collected: Record<string, object> = {};
  for (const name of Object.keys(collections) as CollectionName[]) {
    const entries = await getCollection(name);
    collected[name] = Object.fromEntries(
      entries.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    if (collections[name].pattern.endsWith('.mdx'))
      for (const { id, body } of entries) bodies.set(id, body ?? '');
  }
  return { corpus: buildCorpus(collected as unknown as Content), bodies };
}
