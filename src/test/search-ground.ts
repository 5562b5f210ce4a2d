import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { listOfficialWords } from '../model/quotation/official-words.ts';
import type { ReplyGround } from '../model/search/reply.ts';
import { buildSearchIndex } from '../model/search/search-index.ts';
import { createSidePart, createTextPart } from '../model/search/search-part.ts';
import { readGround } from './read-ground.ts';

/** Queries of one kind, each with the records that answer it. */
export interface QueryKind {
  readonly kind: string;
  readonly queries: readonly {
    readonly words: string;
    readonly answers?: readonly string[];
    readonly none?: boolean;
  }[];
}

/** What the search answers from, made of `content/` as it is. */
export async function readSearchGround(): Promise<ReplyGround> {
  const { corpus, notes } = await readGround();
  const { places, aliases, records } = createTextPart(corpus);
  return {
    places,
    official: listOfficialWords([...corpus.units.values()]),
    index: buildSearchIndex([...records, ...createSidePart(corpus, notes).records], aliases),
  };
}

/** A fixture of the search: `queries`, `citations` or `quotations`. */
export async function readSearchFixture<T>(name: string): Promise<T> {
  return parse(
    await readFile(new URL(`fixtures/search/${name}.yaml`, import.meta.url), 'utf8'),
  ) as T;
}
