import { guardFetch } from '../client/search/guarded-fetch.ts';
import { openEngine, type CreateInstance } from '../client/search/pagefind-engine.ts';
import { buildWhole } from '../integrations/search/search-files.ts';
import type { Aliases } from '../model/search/alias.ts';
import type { SearchEngine } from '../model/search/engine.ts';
import type { SearchRecord } from '../model/search/record/search-record.ts';
import { listWords } from '../model/search/vocabulary.ts';

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
