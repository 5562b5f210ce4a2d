import { loadFile } from '../page/load-file.ts';

/**
 * Loads a file of the search, once; a failure is not kept.
 * @param key what it must have something under
 * @throws where it does not come, or is something else
 */
export function loadPart<T>(name: string, key: keyof T & string): Promise<T> {
  const path = `/search/${name}.json`;
  return loadFile(path, async (answer) => {
    const part = (await answer.json()) as T | null;
    if (Object.keys(part?.[key] ?? {}).length === 0)
      throw new Error(`${path} is not a part of the search`);
    return part as T;
  });
}
