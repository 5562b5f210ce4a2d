import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../content/content-folder.ts';
import { buildCorpus, type Corpus } from '../../model/text/corpus.ts';

/** The corpus of `content/` as it is, for tests of what is published. */
export async function readCorpus(): Promise<Corpus> {
  const { content } = await readContentFolder(
    fileURLToPath(new URL('../../../content', import.meta.url)),
  );
  return buildCorpus(content);
}
