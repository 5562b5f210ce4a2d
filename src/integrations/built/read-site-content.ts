import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../content/content-folder.ts';
import { buildCorpus, type Corpus } from '../../model/text/corpus.ts';
import type { Content } from '../../model/text/content.ts';

/** Where the content lies. */
export const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url));

/** Everything in `content/` as the steps behind the pages need it. */
export interface SiteContent {
  readonly content: Content;
  readonly corpus: Corpus;
  /** Bodies of MDX files by the id of their record. */
  readonly bodies: ReadonlyMap<string, string>;
}

let read: Promise<SiteContent> | undefined;

/** Reads `content/`, once for all steps of a build. */
export function readSiteContent(): Promise<SiteContent> {
  return (read ??= readAnew());
}

/** Reads `content/` as it lies now. */
export async function readAnew(): Promise<SiteContent> {
  const { content, files } = await readContentFolder(contentFolder);
  return {
    content,
    corpus: buildCorpus(content),
    bodies: new Map(files.flatMap(({ id, body }) => (body ? [[id, body.text] as const] : []))),
  };
}
