import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync, inflateSync } from 'node:zlib';
import type { CopyManifest, LatestCopy } from '../../../src/model/offline/copy-manifest.ts';
import type { AuditRule } from '../rule/rule.ts';

/** Most bytes and requests of a whole copy; most compressed bytes of the service worker. */
const bars = { bytes: 2.5e6, requests: 60, worker: 4 * 1024 };
/** Beside the packs: the question what there is, the list, the service worker. */
const others = 3;

/** The installed copy: every file in it or left out by name, each digest right, within its bars. */
export const offline: AuditRule = {
  name: 'offline',
  check: async (site) => {
    const faults: string[] = [];
    const read = async (path: string) => site.read(path).catch(() => Buffer.alloc(0));
    const text = (await read('/offline/copy/latest.json')).toString() || '{}';
    const latest = JSON.parse(text) as LatestCopy;
    const list = await read(`/offline/copy/${latest.id}.json`);
    if (digest(list) !== latest.id)
      return { issues: [fault('the list of files is missing or damaged')], summary: 'no copy' };
    const manifest = JSON.parse(list.toString()) as CopyManifest;
    const held = new Set<string>(manifest.leftOut);
    let bytes = gzipSync(list).length;
    for (const pack of manifest.packs) {
      const packed = await read(`/offline/copy/packs/${pack.name}`);
      bytes += packed.length;
      const content = inflateSync(packed);
      let start = 0;
      for (const [path, length, sha256] of pack.files) {
        const file = content.subarray(start, (start += length));
        if (digest(file) !== sha256 || !file.equals(await read(`/${path}`)))
          faults.push(`${path} is not in ${pack.name} as it is published`);
        held.add(path);
      }
      if (start !== content.length) faults.push(`${pack.name} holds more than its list says`);
    }
    for (const file of site.files)
      if (!held.has(file.slice(1)) && !file.startsWith('/offline/copy/') && !written.test(file))
        faults.push(`${file} is neither in the copy nor left out by name`);
    const requests = manifest.packs.length + others;
    const worker = brotliCompressSync(await read('/service-worker.js')).length;
    if (bytes > bars.bytes) faults.push(`a copy costs ${bytes} bytes; the bar is ${bars.bytes}`);
    if (requests > bars.requests)
      faults.push(`a copy costs ${requests} requests; the bar is ${bars.requests}`);
    if (worker > bars.worker)
      faults.push(`the service worker has ${worker} compressed bytes; the bar is ${bars.worker}`);
    const summary = `${latest.files} files in ${(bytes / 1e6).toFixed(2)} MB and ${requests} requests; service worker ${(worker / 1024).toFixed(1)} kB`;
    return { issues: faults.map(fault), summary };
  },
};

/** Written after the copy is packed, for those who check or serve the site. */
const written = /^\/(SHA256SUMS|_headers|.*\.(br|gz|pdf))$/;

const fault = (message: string) => ({
  rule: 'offline',
  file: 'offline/copy',
  line: null,
  message,
  hint: 'See src/integrations/offline/pack-edition.ts and left-out.ts.',
});
const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
