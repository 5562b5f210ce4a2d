import type { CopyManifest } from '../../model/offline/copy-manifest.ts';
import { digest } from './pack.ts';
import { base, copyName } from './state.ts';

/**
 * Reads every file of a copy back and compares its SHA-256 with the list.
 * A file that is not what the list says is thrown away, so that it is missing and can be fetched again.
 * @returns paths of the files that are not there now
 */
export async function checkCopy(
  id: string,
  manifest: CopyManifest,
  count: (files: number) => void = () => {},
): Promise<string[]> {
  if (!(await caches.has(copyName(id))))
    return manifest.packs.flatMap(({ files }) => files.map(([path]) => path));
  const cache = await caches.open(copyName(id));
  const faults: string[] = [];
  let checked = 0;
  for (const { files } of manifest.packs) {
    await Promise.all(
      files.map(async ([path, , sha256]) => {
        const kept = await cache.match(base + path);
        if (kept && (await digest(await kept.arrayBuffer())) === sha256) return;
        if (kept) await cache.delete(base + path);
        faults.push(path);
      }),
    );
    count((checked += files.length));
  }
  return faults.sort();
}

/** Paths of the files that are there, unread; lists of files are none. */
export async function listKept(id: string): Promise<Set<string>> {
  if (!(await caches.has(copyName(id)))) return new Set();
  const keys = await (await caches.open(copyName(id))).keys();
  const paths = keys.map(({ url }) => new URL(url).pathname.slice(base.length));
  return new Set(paths.filter((path) => !path.startsWith('offline/copy/')));
}
