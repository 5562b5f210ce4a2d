import { listOfficialWords } from '../../model/quotation/official-words.ts';
import { withBase } from '../../model/site/route.ts';
import type { ReplyGround } from '../../model/search/reply.ts';
import { buildSearchIndex } from '../../model/search/search-index.ts';
import { isSearchPart, type SidePart, type TextPart } from '../../model/search/search-part.ts';
import type { SearchRecord } from '../../model/search/search-record.ts';

/** What the search answers from. */
export interface SearchGround extends ReplyGround {
  readonly records: readonly SearchRecord[];
}

const parts = new Map<string, Promise<unknown>>();
const grounds = new Map<string, Promise<SearchGround>>();

/**
 * The official text, what can be cited, and the words of readers.
 * @throws where they cannot be loaded; the next call tries again
 */
export function loadText(): Promise<SearchGround> {
  return keep(grounds, 'text', async () => createGround(await loadPart<TextPart>('text'), []));
}

let whole: SearchGround | undefined;

/** Everything, where it is loaded already. */
export function findWhole(): SearchGround | undefined {
  return whole;
}

/**
 * The same with everything that stands beside the official text.
 * @throws where a part cannot be loaded; the next call tries again
 */
export function loadWhole(): Promise<SearchGround> {
  return keep(grounds, 'whole', async () => {
    const [text, side] = await Promise.all([
      loadPart<TextPart>('text'),
      loadPart<SidePart>('side'),
    ]);
    return (whole = createGround(text, side.records));
  });
}

function createGround(
  { places, aliases, records }: TextPart,
  side: readonly SearchRecord[],
): SearchGround {
  const all = [...records, ...side];
  const units = records.filter(({ reference }) => places.units.includes(reference));
  const order = new Map(places.units.map((unit, at) => [unit, at]));
  units.sort((a, b) => (order.get(a.reference) ?? 0) - (order.get(b.reference) ?? 0));
  const official = listOfficialWords(
    units.map(({ reference, text }) => ({ locator: reference, text })),
  );
  return { records: all, places, official, index: buildSearchIndex(all, aliases) };
}

const failed = new Set<string>();

function loadPart<T extends SidePart>(name: string): Promise<T> {
  return keep(parts as Map<string, Promise<T>>, name, async () => {
    // What came broken must not come out of the browser's cache again.
    const cache = failed.has(name) ? 'reload' : 'default';
    failed.add(name);
    const answer = await fetch(withBase(import.meta.env.BASE_URL, `/search/${name}.json`), {
      cache,
    });
    if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`);
    const part: unknown = await answer.json();
    if (!isSearchPart(part)) throw new Error(`${name}.json is not a part of the search`);
    failed.delete(name);
    return part as T;
  });
}

/** What was loaded once is kept for as long as the page is open; a failure is not. */
function keep<T>(kept: Map<string, Promise<T>>, name: string, load: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known) return known;
  const loading = load().catch((error: unknown) => {
    kept.delete(name);
    throw error;
  });
  kept.set(name, loading);
  return loading;
}
