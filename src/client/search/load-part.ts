import { withBase } from '../../model/site/route.ts';
import { fetchWhole } from './fetch-whole.ts';

const parts = new Map<string, Promise<unknown>>();

/**
 * Loads a file of the search, once; a failure is not kept.
 * @param key what it must have something under
 * @throws where it does not come, or is something else
 */
export function loadPart<T>(name: string, key: keyof T & string): Promise<T> {
  const known = parts.get(name) as Promise<T> | undefined;
  if (known) return known;
  const address = withBase(import.meta.env.BASE_URL, `/search/${name}.json`);
  const loading = fetchWhole(address, async (answer) => {
    const part = (await answer.json()) as T | null;
    if (Object.keys(part?.[key] ?? {}).length === 0)
      throw new Error(`${address} is not a part of the search`);
    return part as T;
  });
  parts.set(name, loading);
  loading.catch(() => parts.delete(name));
  return loading;
}
