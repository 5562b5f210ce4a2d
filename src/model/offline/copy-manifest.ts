/** The list of an edition as an installed copy reads it: `offline/copy/<id>.json`, where id is the list's own SHA-256. */
export interface CopyManifest {
  /** Version of this form. A copy that meets another one does not touch it. */
  readonly form: 1;
  readonly edition: string;
  readonly packs: readonly CopyPack[];
  /** Media type by the ending of a file's name. */
  readonly types: Readonly<Record<string, string>>;
  /** Headers of every file. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of single files, by their path, in the place of those of every file. */
  readonly ownHeaders: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Files of the site that are not in the copy. */
  readonly leftOut: readonly string[];
}

/** Files one after the other in one compressed download (zlib). */
export interface CopyPack {
  /** `offline/copy/packs/<name>`, from its SHA-256. */
  readonly name: string;
  /** Bytes of the download. */
  readonly bytes: number;
  readonly files: readonly CopyFile[];
}

/** Path from the root of the site, number of bytes, SHA-256 in hex. */
export type CopyFile = readonly [path: string, bytes: number, sha256: string];

/** What is offered now: `offline/copy/latest.json`, small enough to be asked for at every visit. */
export interface LatestCopy {
  readonly form: 1;
  readonly edition: string;
  /** SHA-256 of the list, in hex: names the edition of the copy. */
  readonly id: string;
  readonly files: number;
  /** Bytes to fetch: packs and list. */
  readonly download: number;
  /** Bytes on the device. */
  readonly stored: number;
}
