import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { guardFetch } from '../client/search/guarded-fetch.ts';
import { openEngine, type CreateInstance } from '../client/search/pagefind-engine.ts';
import { readContentFolder } from '../content/content-folder.ts';
import { buildWhole } from '../integrations/search/search-files.ts';
import { buildCorpus } from '../model/text/corpus.ts';
import { openAliases, type Aliases } from '../model/search/alias.ts';
import type { Narrowing, SearchEngine } from '../model/search/engine.ts';
import { createGround, listSearchRecords } from '../model/search/search-ground.ts';
import type { SearchRecord } from '../model/search/record/search-record.ts';
import { listWords } from '../model/search/vocabulary.ts';
import { fileURLToPath } from 'node:url';

/** Queries of one kind, each with the records that answer it. */
export interface QueryKind {
  readonly kind: string;
  readonly queries: readonly {
    readonly words: string;
    readonly answers?: readonly string[];
    readonly none?: boolean;
    readonly narrow?: Narrowing;
  }[];
}

const basePath = 'http://local/pagefind/';

/** An engine over records, as a browser has it: the same Pagefind, with files out of memory. */
export async function openTestEngine(
  records: readonly SearchRecord[],
  aliases: Aliases,
  latest: string,
): Promise<SearchEngine> {
  const { files, digests } = await buildWhole(records);
  globalThis.fetch = async (input) => {
    const content = files.get((input as string).replace(basePath, '').replace(/\?.*/, ''));
    return new Response(content?.slice() ?? null, { status: content ? 200 : 404 });
  };
  const script = Buffer.from(files.get('pagefind.js') ?? []).toString('base64');
  const { createInstance } = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${script}`
  )) as { createInstance: CreateInstance };
  const words = listWords(records, aliases);
  const engine = await openEngine(
    createInstance,
    { latest },
    {
      basePath,
      tag: 'test',
      takeFault: guardFetch(basePath, { files: digests, held: {} }),
      words: () => Promise.resolve(words),
    },
  );
  await engine.complete();
  return engine;
}

/** What the search answers from, made of `content/` as it is. */
export async function readSearchGround() {
  const { content, files } = await readContentFolder(
    fileURLToPath(new URL('../../content', import.meta.url)),
  );
  const bodies = new Map(files.flatMap(({ id, body }) => (body ? [[id, body.text] as const] : [])));
  const corpus = buildCorpus(content);
  const ground = createGround(corpus);
  const records = listSearchRecords(corpus, bodies);
  return {
    ...ground,
    aliases: openAliases(ground.aliases),
    corpus,
    records,
    engine: await openTestEngine(records, ground.aliases, ground.latest),
  };
}

/** A fixture of the search: `queries`, `citations` or `quotations`. */
export async function readSearchFixture<T>(name: string): Promise<T> {
  return parse(
    await readFile(new URL(`fixtures/search/${name}.yaml`, import.meta.url), 'utf8'),
  ) as T;
}
