import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../content/content-folder.ts';
import type { HandedContent } from '../../content/handed-content.ts';
import { buildCorpus } from '../../model/text/corpus.ts';

const folder = fileURLToPath(new URL('../../../content', import.meta.url));

/** Reads `content/` as it lies now: while the site is edited, its search follows the files and not the pages. */
export async function readContent(): Promise<HandedContent> {
  const { content, files } = await readContentFolder(folder);
  return {
    corpus: buildCorpus(content),
    bodies: new Map(files.flatMap(({ id, body }) => (body ? [[id, body.text] as const] : []))),
  };
}
