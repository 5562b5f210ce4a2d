import type { CopyManifest, CopyPack, CopyPart } from '../../model/offline/copy-manifest.ts';
import { base, copyName, readChoice } from './state.ts';

const place = `${base}offline/copy/`;

/** Address of the list of an edition, on the site and in its copy. */
export const manifestAddress = (id: string) => `${place}${id}.json`;

/** The lists of a copy put together. */
export interface KeptManifest extends CopyManifest {
  /** The declarations that were chosen and are there, the earliest first; none if the copy holds everything. */
  readonly kept: readonly string[];
}

/** Reads a list out of a copy; null if the copy or the list is gone. */
export async function readList(copy: string, id = copy): Promise<CopyManifest | null> {
  const kept = await caches.match(manifestAddress(id), { cacheName: copyName(copy) });
  return kept ? ((await kept.json()) as CopyManifest) : null;
}

/** Reads what a copy holds: its list, and those of the declarations that are complete in it; null if its list is gone. */
export async function readManifest(id: string): Promise<KeptManifest | null> {
  const own = await readList(id);
  if (!own) return null;
  const chosen = await readChoice(`complete/${id}`);
  const parts = (own.parts ?? []).filter(({ declaration }) => chosen.includes(declaration));
  const lists = await Promise.all(parts.map((part) => readList(id, part.id)));
  return joinLists(
    own,
    parts.filter((_, at) => lists[at]),
    lists.filter((list) => list !== null),
  );
}

/** @param own the list of what is common */
export function joinLists(
  own: CopyManifest,
  parts: readonly CopyPart[],
  lists: readonly CopyManifest[],
): KeptManifest {
  return {
    ...own,
    packs: [own, ...lists].flatMap(({ packs }) => packs),
    types: Object.assign(
      {},
      own.types,
      ...lists.map(({ types }) => types),
    ) as CopyManifest['types'],
    kept: parts.map(({ declaration }) => declaration).reverse(),
  };
}

/** SHA-256 in hex. */
export async function digest(content: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches a pack, checks each file in it, and only then stores them all.
 * @param count told how many bytes have come, as they come
 * @throws if the pack cannot be fetched or unpacked, if a file is not what the list says, if there is no room
 */
export async function storePack(
  cache: Cache,
  manifest: CopyManifest,
  pack: CopyPack,
  signal: AbortSignal | null = null,
  count: (bytes: number) => void = () => {},
): Promise<void> {
  // The browser's other cache would keep it a second time, and would keep it after the copy is removed.
  const response = await fetch(`${place}packs/${pack.name}`, { cache: 'no-store', signal });
  if (!response.ok || !response.body) throw new Error(`${pack.name} answered ${response.status}`);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        count(chunk.length);
        controller.enqueue(chunk);
      },
    }),
  );
  const content = await new Response(
    counted.pipeThrough(new DecompressionStream('deflate')),
  ).arrayBuffer();
  let start = 0;
  const files = pack.files.map(([path, bytes, sha256]) => ({
    path,
    sha256,
    bytes: content.slice(start, (start += bytes)),
  }));
  for (const { path, sha256, bytes } of files)
    if ((await digest(bytes)) !== sha256) throw new Error(`${path} came damaged`);
  await Promise.all(
    files.map(({ path, bytes }) => {
      const type = manifest.types[path.replace(/^.*\./, '')] ?? '';
      const headers = { ...manifest.headers, ...manifest.ownHeaders[path], 'Content-Type': type };
      return cache.put(base + path, new Response(bytes, { headers }));
    }),
  );
}
