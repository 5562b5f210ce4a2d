import { gunzipSync } from 'node:zlib';
import { copySearch } from '../../model/offline/copy-manifest.ts';
import { findOwners, type CopySet } from '../../model/offline/copy-set.ts';
import type { Corpus } from '../../model/text/corpus.ts';
import {
  copySearchFolder,
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
    files: Object.fromEntries(
      Object.entries(digests).filter(([path]) => !held.some(([own]) => own === path)),
    ),
    held: Object.fromEntries(
      held.map(([path, bytes]) => [path, Buffer.from(unpack(bytes)).toString('latin1')]),
    ),
  };
  const write = (part: object) => new TextEncoder().encode(JSON.stringify(part));
  return new Map([
    ['search/ground.json', write(ground)],
    ['search/text.json', write(createOfficialPart(corpus))],
    ['search/words.json', write({ words: listWords(found, known.aliases) })],
    ...[...files].flatMap(([path, bytes]) =>
      path === 'pagefind.js' || held.some(([own]) => own === path)
        ? []
        : [[`pagefind/${path}`, bytes] as const],
    ),
  ]);
}

/** Hosts compress the ground as a whole better than Pagefind does its parts, and it takes them either way. */
const unpack = (bytes: Uint8Array) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** What is long and rarely the first answer: notes, and pages about the site. */
const isLong = ({ kind }: SearchRecord) => kind === 'note' || kind === 'page';

/** One index of all but the notes and one of the notes, which Pagefind merges: the first can answer before the second has come. */
export function buildWhole(records: readonly SearchRecord[]): Promise<BuiltIndex> {
  return buildParts(
    new Map([
      ['', records.filter((record) => !isLong(record))],
      [notesFolder, records.filter(isLong)],
    ]),
  );
}

/** Indexes that Pagefind merges, by their folders; the first brings the program. */
async function buildParts(
  parts: ReadonlyMap<string, readonly SearchRecord[]>,
): Promise<BuiltIndex> {
  const built = await Promise.all(
    [...parts].map(async ([folder, records]) => [folder, await buildIndex(records)] as const),
  );
  const take = <T>(list: (one: BuiltIndex) => Iterable<readonly [string, T]>) =>
    built.flatMap(([folder, index], at) =>
      [...list(index)]
        .filter(([path]) => at === 0 || !/\.(wasm|js)$/.test(path))
        .map(([path, value]) => [folder + path, value] as const),
    );
  return {
    files: new Map(take(({ files }) => files)),
    digests: Object.fromEntries(take(({ digests }) => Object.entries(digests))),
    filters: new Set(
      built.flatMap(([folder, { filters }]) => [...filters].map((path) => folder + path)),
    ),
  };
}

/**
 * The search of copies by declaration, beside that of the site: an index of what is common to all texts and one of each
 * declaration, of which a copy takes what it holds. Empty if one copy holds everything, with the search of the site.
 */
export async function createCopySearch(
  corpus: Corpus,
  bodies: ReadonlyMap<string, string>,
  sets: readonly CopySet[],
): Promise<SearchFiles> {
  const [texts] = sets;
  if (!texts || texts.id === null) return new Map();
  const records = Map.groupBy(listSearchRecords(corpus, bodies), ({ path }) => {
    const [owner, ...others] = findOwners(path.replace(/#.*$/, ''), texts) ?? [];
    return owner === undefined || others.length > 0 ? '' : copySearchFolder(owner);
  });
  const common = ['', records.get('') ?? []] as const;
  const { files, digests } = await buildParts(new Map([common, ...records]));
  const ground: SearchGround = { ...createGround(corpus), files: digests, held: {} };
  return new Map([
    [copySearch + 'ground.json', new TextEncoder().encode(JSON.stringify(ground))],
    ...[...files].flatMap(([path, bytes]) =>
      path === 'pagefind.js' ? [] : [[copySearch + path, bytes] as const],
    ),
  ]);
}
