import { gunzipSync } from 'node:zlib';
import type { Corpus } from '../../model/text/corpus.ts';
import {
  createGround,
  createOfficialPart,
  listSearchRecords,
  notesFolder,
  type SearchGround,
} from '../../model/search/search-ground.ts';
import { listWords } from '../../model/search/vocabulary.ts';
import type { SearchRecord } from '../../model/search/record/search-record.ts';
import { buildIndex, type BuiltIndex } from './build-index.ts';

/** Small files of the index that every search needs: one request brings them all. */
const always = /(^|\/)pagefind-entry\.json$|\.pf_meta$/;

/** Files of the search by their path in the site. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Indexes a corpus and writes what the search loads beside the index. */
export async function createSearchFiles(
  corpus: Corpus,
  bodies: ReadonlyMap<string, string>,
): Promise<SearchFiles> {
  const found = listSearchRecords(corpus, bodies);
  const { files, digests, filters } = await buildWhole(found);
  const known = createGround(corpus);
  const held = [...files].filter(([path]) => always.test(path) || filters.has(path));
  const ground: SearchGround = {
    ...known,
    files: Object.fromEntries(Object.entries(digests).filter(([path]) => !held.some(([own]) => own === path))),
    held: Object.fromEntries(held.map(([path, bytes]) => [path, Buffer.from(unpack(bytes)).toString('latin1')])),
  };
  const write = (part: object) => new TextEncoder().encode(JSON.stringify(part));
  return new Map([
    ['search/ground.json', write(ground)],
    ['search/text.json', write(createOfficialPart(corpus))],
    ['search/words.json', write({ words: listWords(found, known.aliases) })],
    ...[...files].flatMap(([path, bytes]) =>
      path === 'pagefind.js' || held.some(([own]) => own === path) ? [] : [[`pagefind/${path}`, bytes] as const],
    ),
  ]);
} // prettier-ignore

/** Hosts compress the ground as a whole better than Pagefind does its parts, and it takes them either way. */
const unpack = (bytes: Uint8Array) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** What is long and rarely the first answer: notes, and pages about the site. */
const isLong = ({ kind }: SearchRecord) => kind === 'note' || kind === 'page';

/** One index of all but the notes and one of the notes, which Pagefind merges: the first can answer before the second has come. */
export async function buildWhole(records: readonly SearchRecord[]): Promise<BuiltIndex> {
  const [all, notes] = [false, true].map((are) => records.filter((record) => isLong(record) === are));
  const [one, other] = [await buildIndex(all ?? []), await buildIndex(notes ?? [])];
  const move = <T>(entries: Iterable<readonly [string, T]>) => [...entries].filter(([path]) => !/\.(wasm|js)$/.test(path)).map(([path, value]) => [notesFolder + path, value] as const);
  return {
    files: new Map([...one.files, ...move(other.files)]),
    digests: Object.fromEntries([...Object.entries(one.digests), ...move(Object.entries(other.digests))]),
    filters: new Set([...one.filters, ...[...other.filters].map((path) => notesFolder + path)]),
  };
} // prettier-ignore
