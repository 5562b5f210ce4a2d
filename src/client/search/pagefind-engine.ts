import {
  copySearchFolder,
  notesFolder,
  type SearchGround,
} from '../../model/search/search-ground.ts';
import type { Hit, SearchEngine } from '../../model/search/engine.ts';
import {
  searchKinds,
  type SearchKind,
  type SearchRecord,
} from '../../model/search/record/search-record.ts';

/** What is used of Pagefind’s JS API. */
export type CreateInstance = (options: object) => {
  search(
    words: string | null,
    options?: { filters?: Filters },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
  mergeIndex(basePath: string, options: object): Promise<void>;
};

type Filters = Readonly<Record<string, string>>;

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: number[];
  data(): Promise<PagefindRecord>;
}

interface PagefindRecord {
  readonly raw_url: string;
  readonly raw_content: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** What a title, what stands beside it, and readers’ words are worth against the words themselves. */
const ranking = { metaWeights: { title: 5, context: 1, aliases: 2 } };

const mostKept = 500;

/** Where an engine has its index from. */
export interface EngineOptions {
  /** Folder of the index, as Pagefind asks for it. */
  readonly basePath: string;
  /** Changes with the edition: a file of the same name is then asked for again. */
  readonly tag: string;
  /** Takes the fault of a file that was fetched since the last call: Pagefind itself would answer “nothing found”. */
  readonly takeFault: () => Error | null;
  readonly words: () => Promise<readonly string[]>;
}

/**
 * Opens the index of the site.
 * @param ground the year of the latest declaration, and the declarations a copy holds: each has an index of its own, and the notes are in it
 */
export async function openEngine(
  createInstance: CreateInstance,
  { latest, kept }: Pick<SearchGround, 'latest' | 'kept'>,
  { basePath, tag, takeFault, words }: EngineOptions,
): Promise<SearchEngine & { choices(): Promise<Record<string, string[]>> }> {
  // A fault of an engine that was given up is not this one's.
  takeFault();
  const index = createInstance({
    basePath,
    metaCacheTag: tag,
    ranking,
    noWorker: true,
    excerptLength: 1,
  });
  const asked = new Map<string, Promise<PagefindResult[]>>();
  const results = new Map<string, PagefindResult>();
  const kinds = new Map<string, SearchKind>();
  const newest = new Set<string>();
  const checked = async <T>(answer: Promise<T>): Promise<T> => {
    const given = await answer;
    const fault = takeFault();
    if (fault) throw fault;
    return given;
  };
  // One question has many readings, and they ask for the same words again.
  const ask = (words: string | null, filters: Filters): Promise<PagefindResult[]> => {
    const name = JSON.stringify([words, filters]);
    const known = asked.get(name);
    if (known) return known;
    if (asked.size > mostKept) asked.clear();
    const answer = checked(index.search(words, { filters })).then(({ results: found }) => {
      for (const one of found) if (!results.has(one.id)) results.set(one.id, one);
      return found;
    });
    asked.set(name, answer);
    answer.catch(() => asked.delete(name));
    return answer;
  };
  const place = async () => {
    for (const kind of Object.keys(searchKinds) as SearchKind[])
      for (const { id } of await ask(null, { kind })) kinds.set(id, kind);
    for (const { id } of await ask(null, { declaration: kept?.at(-1) ?? latest })) newest.add(id);
    if (kinds.size === 0) throw new Error('The index of the search is empty.');
  };
  const merge = async (folder: string) => {
    await checked(index.mergeIndex(basePath + folder, { metaCacheTag: tag, ranking }));
    asked.clear();
  };
  for (const one of kept ?? []) await merge(copySearchFolder(one));
  await place();
  let whole: Promise<void> | undefined = kept && Promise.resolve();
  return {
    find: async (text, narrow = {}) =>
      (await ask(text, narrow as Filters)).map(({ id, score, words: places }): Hit => ({
        id,
        score,
        places,
        kind: kinds.get(id) ?? 'page',
        latest: newest.has(id),
      })),
    read: async (id) => {
      const result = results.get(id);
      const data = result && (await checked(result.data()));
      if (!data) throw new Error(`The index has no record ${id}.`);
      return toRecord(data);
    },
    choices: async () =>
      Object.fromEntries(
        Object.entries(await checked(index.filters())).map(([name, counts]) => [
          name,
          Object.keys(counts),
        ]),
      ),
    words,
    complete: () =>
      (whole ??= (async () => {
        await merge(notesFolder);
        await place();
      })()),
    isComplete: () => whole !== undefined,
  };
}

function toRecord({ raw_url: url, content, meta, filters }: PagefindRecord): SearchRecord {
  const [reference = '', path = ''] = url.split(' ');
  const { kind = [], declaration = [], topic = [], speaker: [speaker] = [] } = filters;
  return {
    ...(meta as { title: string; context?: string; aliases?: string }),
    reference,
    path,
    kind: kind[0] as SearchKind,
    text: content,
    declarations: declaration,
    topics: topic,
    ...(speaker !== undefined && { speaker }),
  };
}
