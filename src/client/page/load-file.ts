import { withBase } from '../../model/site/route.ts';
import { fetchWhole } from './fetch-whole.ts';

const files = new Map<string, Promise<unknown>>();

/**
 * Loads a file of the site and reads it, once; a failure is not kept: the next call tries again.
 * @param path `/2025.json`
 * @param read the same for each call; throws if the file is not what it should be
 * @throws if it does not come, comes late, or is something else
 */
export function loadFile<T>(path: string, read: (answer: Response) => Promise<T>): Promise<T> {
  const known = files.get(path) as Promise<T> | undefined;
  if (known) return known;
  const loading = fetchWhole(withBase(import.meta.env.BASE_URL, path), read);
  files.set(path, loading);
  loading.catch(() => files.delete(path));
  return loading;
}
