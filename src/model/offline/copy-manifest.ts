/** The list of an edition as an installed copy reads it: `offline/copy/<id>.json`, where id is the list's own SHA-256. */
export interface CopyManifest {
  /** Version of this form. A copy that meets another one does not touch it. */
  readonly form: CopyForm;
  readonly edition: string;
  /** Lists of what belongs to single declarations, if readers choose among them; then this is the list of what is common. */
  readonly parts?: readonly CopyPart[];
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

/** 1: a copy holds everything; 2: readers choose which declarations it holds. */
export type CopyForm = 1 | 2;

/** What belongs to one declaration: a list of its own beside that of what is common. */
export interface CopyPart {
  /** `2025` */
  readonly declaration: string;
  /** As readers call it. */
  readonly name: string;
  /** SHA-256 of its list, in hex. */
  readonly id: string;
  readonly files: number;
  /** Bytes to fetch, its list among them. */
  readonly download: number;
  /** Bytes on the device. */
  readonly stored: number;
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
  readonly form: CopyForm;
  readonly edition: string;
  /** SHA-256 of the list, in hex: names the edition of the copy. */
  readonly id: string;
  readonly files: number;
  /** Bytes to fetch: packs and list. */
  readonly download: number;
  /** What readers choose among, the newest first; the numbers here are then of what is common. */
  readonly parts?: readonly CopyPart[];
  /** Bytes on the device. */
  readonly stored: number;
}

/** Where the search of copies that do not hold all lies in the site: what is common, and a folder for each declaration. */
export const copySearch = 'offline/search/';
