import type { ContentFile, ContentFolder } from '../../src/content/content-folder.ts';
import type { Content, Records } from '../../src/model/text/content.ts';
import type { CollectionName } from '../../src/schema/collections.ts';

type RecordOf<N extends CollectionName> = Content[N] extends Records<infer T> ? T : never;

/** A record together with the file it lies in. */
export interface PlacedRecord<T> extends ContentFile {
  readonly record: T;
}

/** The records of one kind with their files, in the order of their ids; those with a fault of form are left out. */
export function listRecords<N extends CollectionName>(
  { content, files }: ContentFolder,
  name: N,
): PlacedRecord<RecordOf<N>>[] {
  const records = content[name] as Records<RecordOf<N>>;
  return files
    .filter(({ collection }) => collection === name)
    .flatMap((file) => {
      const record = records[file.id];
      return record === undefined ? [] : [{ ...file, record }];
    });
}
