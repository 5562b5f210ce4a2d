import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type {
  CopyFile,
  CopyManifest,
  CopyPack,
  LatestCopy,
} from '../../model/offline/copy-manifest.ts';

/**
 * Packs files into `offline/copy/packs`.
 * @param folder the built site
 * @param most how many packs there may be
 */
export async function writePacks(
  folder: string,
  files: readonly string[],
  most: number,
): Promise<CopyPack[]> {
  const packs: CopyPack[] = [];
  for (const part of divide(folder, files, most)) {
    const contents = part.map((path) => readFileSync(join(folder, path)));
    const packed = deflateSync(Buffer.concat(contents), { level: 9 });
    const name = `${digest(packed).slice(0, 16)}.pack`;
    await writeFile(join(folder, 'offline/copy/packs', name), packed);
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
  return packs;
}

/**
 * Writes a list under its own digest.
 * @param place `offline/copy` in the built site
 * @returns what its files cost
 */
export async function writeList(
  place: string,
  manifest: CopyManifest,
): Promise<Pick<LatestCopy, 'id' | 'files' | 'download' | 'stored'>> {
  const list = Buffer.from(JSON.stringify(manifest));
  const id = digest(list);
  await writeFile(join(place, `${id}.json`), list);
  const { packs } = manifest;
  const files = packs.flatMap((pack) => pack.files);
  return {
    id,
    files: files.length,
    // A host compresses the list on its way.
    download: packs.reduce((sum, { bytes }) => sum + bytes, gzipSync(list).length),
    stored: files.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
}

/** What is compressed already keeps its size in a pack; all else becomes about a fifth of it. */
const compressed = /\.(pf_\w+|wasm|woff2)$/;

/** Like beside like, so that a pack compresses well; packs of about the same size, so that a cut costs little. */
function divide(folder: string, files: readonly string[], mostPacks: number): string[][] {
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
