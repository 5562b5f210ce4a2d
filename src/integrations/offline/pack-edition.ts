import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type {
  CopyFile,
  CopyManifest,
  CopyPack,
  LatestCopy,
} from '../../model/offline/copy-manifest.ts';
import {
  commonHeaders,
  headerPolicy,
  searchWorker,
  searchWorkerPolicy,
} from '../../model/site/security-policy.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';
import { isLeftOut } from './left-out.ts';
import { mediaType } from '../../export/format/media-type.ts';

/** With the list, the page and its parts a whole copy then stays under 60 requests. */
const mostPacks = 30;

/**
 * Packs a built site for the installed copy: `offline/copy/latest.json`, the list, the packs.
 * The same bytes for the same files, in whatever order a folder lists them.
 * @param folder the built site
 * @param edition digest of what it was built from
 * @throws Error if a file has no known media type
 */
export async function packEdition(folder: string, edition: string): Promise<LatestCopy> {
  const place = join(folder, 'offline/copy');
  await rm(place, { recursive: true, force: true });
  await mkdir(join(place, 'packs'), { recursive: true });
  const paths = await listBuiltFiles(folder);
  const files = paths.filter((path) => !isLeftOut(path));
  const packs: CopyPack[] = [];
  for (const part of divide(folder, files)) {
    const contents = part.map((path) => readFileSync(join(folder, path)));
    const packed = deflateSync(Buffer.concat(contents), { level: 9 });
    const name = `${digest(packed).slice(0, 16)}.pack`;
    await writeFile(join(place, 'packs', name), packed);
    packs.push({
      name,
      bytes: packed.length,
      files: contents.map((content, index): CopyFile => [
        part[index] ?? '',
        content.length,
        digest(content),
      ]),
    });
  }
  const manifest: CopyManifest = {
    form: 1,
    edition,
    packs,
    types: Object.fromEntries(files.map((path) => [ending(path), mediaType(path)])),
    headers: { 'Content-Security-Policy': headerPolicy, ...commonHeaders },
    ownHeaders: { [searchWorker]: { 'Content-Security-Policy': searchWorkerPolicy } },
    leftOut: paths.filter(isLeftOut),
  };
  const list = Buffer.from(JSON.stringify(manifest));
  const id = digest(list);
  await writeFile(join(place, `${id}.json`), list);
  const latest: LatestCopy = {
    form: 1,
    edition,
    id,
    files: files.length,
    // A host compresses the list on its way.
    download: packs.reduce((sum, { bytes }) => sum + bytes, gzipSync(list).length),
    stored: packs.flatMap((pack) => pack.files).reduce((sum, [, bytes]) => sum + bytes, 0),
  };
  await writeFile(join(place, 'latest.json'), JSON.stringify(latest));
  return latest;
}

/** What is compressed already keeps its size in a pack; all else becomes about a fifth of it. */
const compressed = /\.(pf_\w+|wasm|woff2)$/;

/** Like beside like, so that a pack compresses well; packs of about the same size, so that a cut costs little. */
function divide(folder: string, files: readonly string[]): string[][] {
  const sorted = files.toSorted((a, b) => compare(ending(a), ending(b)) || compare(a, b));
  const weights = sorted.map(
    (path) => statSync(join(folder, path)).size * (compressed.test(path) ? 5 : 1),
  );
  const most = weights.reduce((sum, weight) => sum + weight, 0) / mostPacks;
  const parts: string[][] = [];
  let weight = 0;
  sorted.forEach((path, index) => {
    if (weight >= most * parts.length) parts.push([]);
    parts.at(-1)?.push(path);
    weight += weights[index] ?? 0;
  });
  return parts;
}

const ending = (path: string) => path.replace(/^.*\.(?=[^./]+$)/, '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
