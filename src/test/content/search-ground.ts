import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readContentFolder } from '../../content/content-folder.ts';
import { buildCorpus } from '../../model/text/corpus.ts';
import { openAliases } from '../../model/search/alias.ts';
import type { Narrowing } from '../../model/search/engine.ts';
import { createGround, listSearchRecords } from '../../model/search/search-ground.ts';
import { fileURLToPath } from 'node:url';
import { openTestEngine } from '../test-engine.ts';

/** Queries of one kind, each with the records that answer it. */
export interface QueryKind {
  readonly kind: string;
  readonly queries: readonly {
    readonly words: string;
    readonly answers?: readonly string[];
    readonly none?: boolean;
    readonly narrow?: Narrowing;
  }[];
}

/** The texts from which the fixture was written: words of a later one may answer its queries, too, and then rightly stand first. */
const asked = ['2017', '2025'];

/** What the search answers from, made of `content/` as it is, without the texts that nobody had in mind. */
export async function readSearchGround() {
  const { content, files } = await readContentFolder(
    fileURLToPath(new URL('../../../content', import.meta.url)),
  );
  const bodies = new Map(files.flatMap(({ id, body }) => (body ? [[id, body.text] as const] : [])));
  const corpus = buildCorpus(content);
  const { aliases } = createGround(corpus);
  const records = listSearchRecords(corpus, bodies).filter(
    ({ declarations = [] }) =>
      declarations.length === 0 || declarations.some((id) => asked.includes(id)),
  );
  return {
    aliases: openAliases(aliases),
    engine: await openTestEngine(records, aliases, asked.at(-1) ?? ''),
  };
}

/** A fixture of the search: `queries`, `citations` or `quotations`. */
export async function readSearchFixture<T>(name: string): Promise<T> {
  return parse(
    await readFile(new URL(`../fixtures/search/${name}.yaml`, import.meta.url), 'utf8'),
  ) as T;
}
