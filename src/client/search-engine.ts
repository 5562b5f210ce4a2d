import './script-policy.ts';

/** One thing found. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly excerpt: string;
}

export interface Answer {
  readonly total: number;
  /** The results from `start` on, at most `count` of them. */
  readonly load: (start: number, count: number) => Promise<Found[]>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    words: string,
    options: { filters?: Record<string, string> },
    wait: number,
  ): Promise<{ results: { data(): Promise<PagefindData> }[] } | null>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly heading?: string };
}

let engine: Promise<Pagefind> | undefined;

/** Loads the index; a failed load is tried again at the next call. */
export function loadEngine(): Promise<Pagefind> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    excerptLength: 28,
    metaCacheTag: import.meta.env.EDITION,
  });
  await pagefind.init();
  return pagefind;
}

/**
 * Looks words up.
 * @param declaration year to search in, or null for all
 * @returns null where a later question has overtaken this one
 * @throws where the index or a part of it cannot be loaded
 */
export async function search(words: string, declaration: string | null): Promise<Answer | null> {
  const pagefind = await loadEngine();
  const answer = await pagefind.debouncedSearch(
    words,
    declaration ? { filters: { declaration } } : {},
    60,
  );
  return (
    answer && {
      total: answer.results.length,
      load: async (start, count) => {
        const parts = await Promise.all(
          answer.results.slice(start, start + count).map((result) => result.data()),
        );
        return parts.map(({ url, excerpt, meta }) => ({
          url,
          excerpt,
          title: meta.title,
          heading: meta.heading ?? '',
        }));
      },
    }
  );
}
