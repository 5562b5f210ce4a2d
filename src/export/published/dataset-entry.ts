import type { PublishedFileName } from '../../schema/published/index.ts';

/** Whose words a file carries: that decides what may be done with it. */
export type Rights = 'official words' | 'official words and ours' | 'ours, with quotations';

/** A published file, not yet made. */
export interface DataFile {
  /** `/statements.csv` */
  readonly path: string;
  /** The kind of JSON it is; null for other forms. */
  readonly schema: PublishedFileName | null;
  readonly make: () => string | Promise<Uint8Array<ArrayBuffer>>;
}

/** What a reader takes for one thing, in one or several forms. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  /** One sentence: what stands in it. */
  readonly about: string;
  readonly rights: Rights;
  readonly files: readonly DataFile[];
  /** True for a file for each unit: too many to list one by one. */
  readonly family: boolean;
}

/** A dataset whose files are listed one by one. */
export const set = makeEntry(false);

/** A dataset with a file for each unit. */
export const family = makeEntry(true);

function makeEntry(isFamily: boolean) {
  return (
    id: string,
    title: string,
    about: string,
    rights: Rights,
    files: readonly DataFile[],
  ): Dataset => ({ id, title, about, rights, files, family: isFamily });
}

/** A JSON file with its schema. */
export function json(path: string, schema: PublishedFileName, make: () => unknown): DataFile {
  return { path, schema, make: () => JSON.stringify(make()) };
}

/** A file in another form. */
export function file(path: string, make: DataFile['make']): DataFile {
  return { path, schema: null, make };
}
