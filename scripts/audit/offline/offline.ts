import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync, inflateSync } from 'node:zlib';
import type { CopyManifest, LatestCopy } from '../../../src/model/offline/copy-manifest.ts';
import { readCopySets } from '../copies/read-copy-sets.ts';
import { createRule } from '../rule/rule.ts';

/** Most bytes and requests of a whole copy, or of one with any one declaration; most compressed bytes of the service worker. */
const bars = { bytes: 2.5e6, requests: 60, worker: 4 * 1024 };
/** Beside the packs and lists: the question what there is, the service worker. */
const others = 2;

/** What one list costs, and what is in it. */
interface ReadList {
  readonly manifest: CopyManifest;
  readonly bytes: number;
  readonly requests: number;
  readonly files: number;
}

/**
 * The installed copy: each digest right, within its bars; every file in it or left out by name. If readers choose among
 * declarations, each is offered, each page of each is in a list, and the bars hold for each with what is common.
 */
export const offline = createRule({
  name: 'offline',
  hint: 'See src/integrations/offline/pack-edition.ts and left-out.ts.',
  check: async (site, note) => {
    const fault = (message: string) => note('offline/copy', message);
    const read = async (path: string) => site.read(path).catch(() => Buffer.alloc(0));
    const text = (await read('/offline/copy/latest.json')).toString() || '{}';
    const latest = JSON.parse(text) as LatestCopy;
    const held = new Set<string>();
    const readList = async (id: string): Promise<ReadList | null> => {
      const list = await read(`/offline/copy/${id}.json`);
      if (digest(list) !== id) return null;
      const manifest = JSON.parse(list.toString()) as CopyManifest;
      let bytes = gzipSync(list).length;
      let files = 0;
      for (const pack of manifest.packs) {
        const packed = await read(`/offline/copy/packs/${pack.name}`);
        bytes += packed.length;
        const content = inflateSync(packed);
        let start = 0;
        for (const [path, length, sha256] of pack.files) {
          const file = content.subarray(start, (start += length));
          if (digest(file) !== sha256 || !file.equals(await read(`/${path}`)))
            fault(`${path} is not in ${pack.name} as it is published`);
          held.add(path);
          files++;
        }
        if (start !== content.length) fault(`${pack.name} holds more than its list says`);
      }
      for (const path of manifest.leftOut) held.add(path);
      return { manifest, bytes, requests: manifest.packs.length + 1, files };
    };
    const common = await readList(latest.id);
    if (!common) {
      fault('the list of files is missing or damaged');
      return 'no copy';
    }
    const parts = latest.parts ?? [];
    const lists: ReadList[] = [];
    for (const { id, name } of parts) {
      const list = await readList(id);
      if (list) lists.push(list);
      else fault(`the list of ${name} is missing or damaged`);
    }
    const sets = await readCopySets(site);
    const wanted = sets.flatMap(({ id }) => id ?? []);
    if (wanted.join() !== parts.map(({ declaration }) => declaration).join())
      fault(
        `offered are ${parts.map(({ name }) => name).join(', ') || 'all'}, not ${wanted.join(', ') || 'all'}`,
      );
    // Of a copy by declarations the tables over all texts, and what else is of no page, are left out by rule.
    const isWanted = (file: string) =>
      parts.length === 0 || (file.endsWith('/index.html') && !overAll.test(file));
    for (const file of site.files)
      if (
        !held.has(file.slice(1)) &&
        !file.startsWith('/offline/copy/') &&
        !written.test(file) &&
        isWanted(file)
      )
        fault(`${file} is neither in the copy nor left out by name`);
    const choices = lists.length > 0 ? lists : [null];
    const costs = choices.map((list) => ({
      files: common.files + (list?.files ?? 0),
      bytes: common.bytes + (list?.bytes ?? 0),
      requests: others + common.requests + (list?.requests ?? 0),
    }));
    const most = (key: 'files' | 'bytes' | 'requests') =>
      Math.max(...costs.map((cost) => cost[key]));
    const [bytes, requests] = [most('bytes'), most('requests')];
    const worker = brotliCompressSync(await read('/service-worker.js')).length;
    if (bytes > bars.bytes) fault(`a copy costs ${bytes} bytes; the bar is ${bars.bytes}`);
    if (requests > bars.requests)
      fault(`a copy costs ${requests} requests; the bar is ${bars.requests}`);
    if (worker > bars.worker)
      fault(`the service worker has ${worker} compressed bytes; the bar is ${bars.worker}`);
    const each =
      lists.length > 0
        ? `${lists.length} declarations to choose from, the largest with what is common: `
        : '';
    return `${each}${most('files')} files in ${(bytes / 1e6).toFixed(2)} MB and ${requests} requests; service worker ${(worker / 1024).toFixed(1)} kB`;
  },
});

/** Written after the copy is packed, for those who check or serve the site. */
const written = /^\/(SHA256SUMS|_headers|.*\.(br|gz|pdf))$/;
/** A page over all texts at once: see `src/model/offline/copy-set.ts`. */
const overAll = /^\/compare\/words\//;

const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
