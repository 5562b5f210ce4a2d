import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../content/content-folder.ts';
import { buildGround, type Ground } from '../../export/ground.ts';
import { buildCorpus } from '../../model/text/corpus.ts';

/** What published files are made from, of `content/` as it is, for tests. */
export async function readGround(): Promise<Ground> {
  const { content, files } = await readContentFolder(
    fileURLToPath(new URL('../../../content', import.meta.url)),
  );
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
