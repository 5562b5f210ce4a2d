import { zipSync, type Zippable } from 'fflate';

/** A zip whose bytes follow from its files alone: a fixed date, given as local time because that is what a zip holds. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  // The first file of an e-book lies uncompressed, so that its type can be read at a fixed place.
  for (const [name, content] of files)
    entries[name] = [content, { mtime, level: name === 'mimetype' ? 0 : 6, os: 0 }];
  return zipSync(entries);
}
