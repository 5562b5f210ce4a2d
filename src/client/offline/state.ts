/**
 * What is kept beside the copies themselves: which edition is shown (`active`), which editions are complete
 * (`complete/<id>`, with the declarations that are in it), which declarations the reader wants (`choice`), which edition each open page was given (`client/<id>`, empty for the network).
 * It lives in a cache of its own, made only when a reader asks for a copy.
 */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Name of the cache of an edition. Several sites may share an origin, so the base path is part of it. */
export const copyName = (id: string) => `copy:${base}:${id}`;

const stateName = copyName('state');
const address = (key: string) => `${base}offline/copy/state/${key}`;

/** Reads a value; null if it was never written. Makes no cache. */
export async function readState(key: string): Promise<string | null> {
  const kept = await caches.match(address(key), { cacheName: stateName });
  return kept ? kept.text() : null;
}

/** Reads a list of declarations; none if it was never written. */
export async function readChoice(key: string): Promise<readonly string[]> {
  return ((await readState(key)) ?? '').split(' ').filter((one) => one !== '');
}

/** Writes a value, if there is a copy or a copy is being made. */
export async function writeState(key: string, value: string): Promise<void> {
  if (await caches.has(stateName))
    await (await caches.open(stateName)).put(address(key), new Response(value));
}

export async function deleteState(key: string): Promise<void> {
  if (await caches.has(stateName)) await (await caches.open(stateName)).delete(address(key));
}

/** Names of the values below a folder: `client/` → ids of pages. */
export async function listState(folder: string): Promise<string[]> {
  if (!(await caches.has(stateName))) return [];
  const start = address(folder);
  const paths = (await (await caches.open(stateName)).keys()).map(
    ({ url }) => new URL(url).pathname,
  );
  return paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}

/** Makes the place for values: the first thing that is stored once a reader has asked. */
export async function beginState(): Promise<void> {
  await caches.open(stateName);
}

/** Ids of the editions of which anything is kept. */
export async function listCopies(): Promise<string[]> {
  const start = copyName('');
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(start) && name !== stateName,
  );
  return names.map((name) => name.slice(start.length));
}
