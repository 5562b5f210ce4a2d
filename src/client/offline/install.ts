import type { CopyManifest } from '../../model/offline/copy-manifest.ts';
import workerAddress from './service-worker.ts?worker&url';
import { checkCopy, listKept } from './check.ts';
import { fetchManifest } from './offer.ts';
import { manifestAddress, readManifest, storePack } from './pack.ts';
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
 * Makes a copy of an edition, goes on with one that was begun, or repairs one: fetches what is not there, then reads every
 * file back and checks its digest. The first copy is shown from then on; a later one waits to be chosen.
 * @throws if it is stopped, if a file cannot be fetched or stored, if a check fails twice; what has come stays
 */
export async function installCopy(
  id: string,
  report: (progress: CopyProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  await beginState();
  await dropBegun(id);
  await navigator.serviceWorker.register(workerAddress, { scope: base });
  const name = copyName(id);
  let manifest = await readManifest(name, id);
  const cache = await caches.open(name);
  if (!manifest) {
    const fetched = await fetchManifest(id, signal);
    await cache.put(manifestAddress(id), new Response(fetched.content));
    manifest = fetched.manifest;
  }
  const ofFiles = manifest.packs.reduce((sum, { files }) => sum + files.length, 0);
  const ofBytes = manifest.packs.reduce((sum, { bytes }) => sum + bytes, 0);
  const known = manifest;
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
  await writeState(`complete/${id}`, '');
  if ((await readState('active')) === null) await writeState('active', id);
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
