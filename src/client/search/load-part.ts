import { withBase } from '../../model/site/route.ts';
import { holds } from '../../model/search/search-ground.ts';

const parts = new Map<string, Promise<unknown>>();
const failed = new Set<string>();
const patience = 20_000;

/**
 * Loads a file of the search, once; a failure is not kept.
 * @param key what it must have something under: a gateway may answer with anything
 * @throws where it does not come, or is something else
 */
export function loadPart<T>(name: string, key: keyof T & string): Promise<T> {
  const known = parts.get(name) as Promise<T> | undefined;
  if (known) return known;
  const loading = fetchPart<T>(name, key).catch((error: unknown) => {
    parts.delete(name);
    failed.add(name);
    throw error;
  });
  parts.set(name, loading);
  return loading;
}

async function fetchPart<T>(name: string, key: keyof T & string): Promise<T> {
  const address = withBase(import.meta.env.BASE_URL, `/search/${name}.json`);
  // What came broken must not come out of the browser’s cache again.
  const answer = await fetch(address, { cache: failed.has(name) ? 'reload' : 'default', signal: AbortSignal.timeout(patience) }); // prettier-ignore
  if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`);
  const part: unknown = await answer.json();
  if (!holds<T>(part, key)) throw new Error(`${name}.json is not a part of the search`);
  failed.delete(name);
  return part;
}
