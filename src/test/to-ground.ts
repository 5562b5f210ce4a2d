import type { ContentFolder } from '../content/content-folder.ts';
import { buildGround, type Ground } from '../export/ground.ts';
import { buildCorpus } from '../model/text/corpus.ts';

/** What published files are made from, of a folder of content as it was read. */
export function toGround({ content, files }: ContentFolder): Ground {
  const notes = files.flatMap(({ collection, id, body }) =>
    collection === 'annotations' ? [[id, body?.text ?? ''] as const] : [],
  );
  return buildGround(
    buildCorpus(content),
    new Map(notes),
    'e'.repeat(64),
    (path) => `https://example.org${path}`,
  );
}
