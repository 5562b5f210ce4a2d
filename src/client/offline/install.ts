import type { CopyManifest } from '../../model/offline/copy-manifest.ts';
import workerAddress from './service-worker.ts?worker&url';
import { checkCopy, listKept } from './check.ts';
import { fetchManifest } from './offer.ts';
import { joinLists, manifestAddress, readList, storePack } from './pack.ts';
import {
  base,
  beginState,
  copyName,
  listCopies,
  listState,
  readState,
  writeState,
} from './state.ts';

/** How far a copy has come. */
export interface CopyProgress {
  readonly step: 'fetching' | 'checking';
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/**
 * Makes a copy of an edition, goes on with one that was begun, changes what it holds, or repairs one: fetches what is not
 * there, then reads every file back and checks its digest, then lets go of what is no longer wanted. The first copy is shown
 * from then on; a later one waits to be chosen.
 * @param choice the declarations it is to hold, if the site lets readers choose
 * @throws if it is stopped, if a file cannot be fetched or stored, if a check fails twice; what has come stays
 */
export async function installCopy(
  id: string,
  choice: readonly string[],
  report: (progress: CopyProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  await beginState();
  if (choice.length > 0) await writeState('choice', choice.join(' '));
  await dropBegun(id);
  await navigator.serviceWorker.register(workerAddress, { scope: base });
  const cache = await caches.open(copyName(id));
  const take = async (list: string) => {
    const known = await readList(id, list);
    if (known) return { manifest: known, store: async () => {} };
    const { manifest, content } = await fetchManifest(list, signal);
    return { manifest, store: () => cache.put(manifestAddress(list), new Response(content)) };
  };
  const own = await take(id);
  await own.store();
  const parts = (own.manifest.parts ?? []).filter((part) => choice.includes(part.declaration));
  const lists = await Promise.all(parts.map((part) => take(part.id)));
  const known = joinLists(
    own.manifest,
    parts,
    lists.map(({ manifest }) => manifest),
  );
  const ofFiles = known.packs.reduce((sum, { files }) => sum + files.length, 0);
  const ofBytes = known.packs.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const last of [false, true]) {
    await fetchPacks(cache, id, known, signal, (files, bytes) =>
      report({ step: 'fetching', files, ofFiles, bytes, ofBytes }),
    );
    const faults = await checkCopy(id, known, (files) =>
      report({ step: 'checking', files, ofFiles, bytes: ofBytes, ofBytes }),
    );
    if (faults.length === 0) break;
    if (last) throw new Error(`${faults.length} of ${ofFiles} files could not be kept whole`);
  }
  // From here on a declaration counts as held: all of it is there.
  for (const { store } of lists) await store();
  await writeState(`complete/${id}`, known.kept.join(' '));
  if ((await readState('active')) === null) await writeState('active', id);
  if (own.manifest.parts) await dropUnwanted(cache, [id, ...parts.map((part) => part.id)], known);
}

/** Lets go of the files of declarations that are no longer wanted. */
async function dropUnwanted(
  cache: Cache,
  lists: readonly string[],
  { packs }: CopyManifest,
): Promise<void> {
  const wanted = new Set([
    ...lists.map(manifestAddress),
    ...packs.flatMap(({ files }) => files.map(([path]) => base + path)),
  ]);
  for (const request of await cache.keys())
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
}

async function fetchPacks(
  cache: Cache,
  id: string,
  manifest: CopyManifest,
  signal: AbortSignal,
  report: (files: number, bytes: number) => void,
): Promise<void> {
  const kept = await listKept(id);
  let [files, bytes] = [0, 0];
  for (const pack of manifest.packs) {
    signal.throwIfAborted();
    const before = bytes;
    if (!pack.files.every(([path]) => kept.has(path)))
      await storePack(cache, manifest, pack, signal, (more) => report(files, (bytes += more)));
    files += pack.files.length;
    bytes = before + pack.bytes;
    report(files, bytes);
  }
}

/** A copy of another edition that was begun and never completed is of no use to anyone. */
async function dropBegun(wanted: string): Promise<void> {
  const complete = await listState('complete/');
  for (const id of await listCopies())
    if (id !== wanted && !complete.includes(id)) await caches.delete(copyName(id));
}
