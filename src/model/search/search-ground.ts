import type { Corpus } from '../text/corpus.ts';
import { listKnownPlaces, type KnownPlaces } from '../text/known-place.ts';
import { listAliases, type Aliases } from './alias.ts';
import { listPageRecords } from './record/page-record.ts';
import type { SearchRecord } from './record/search-record.ts';
import { listSideRecords } from './record/side-record.ts';
import { listTextRecords } from './record/text-record.ts';

/** Folder of the index of notes and pages, in that of all else. */
export const notesFolder = 'notes/';

/** Folder of the index of one declaration in the search of copies that do not hold all. */
export const copySearchFolder = (declaration: string) => `${declaration}/`;

/** What Pagefind takes for unpacked begins with it. */
export const mark = 'pagefind_dcd';

/** How a file is stored for which Pagefind asks: its program and the records bare, as hosts compress these kinds better on their way than it does. */
export const storedName = (asked: string) =>
  asked.replace(/\.pagefind$/, '$&.wasm').replace(/\.pf_fragment$/, '$&.json');

/** How Pagefind asks for what is stored. */
export const askedName = (stored: string) =>
  stored.replace(/(?<=\.pagefind)\.wasm$|(?<=\.pf_fragment)\.json$/, '');

/** What the search knows before the index is asked. */
export interface SearchGround {
  readonly places: KnownPlaces;
  readonly aliases: Aliases;
  /** The year of the latest declaration whose text is held. */
  readonly latest: string;
  /** Digests of the files of the index, by their path in its folder: the first digits of their SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  /** Small files of the index that every search needs, unpacked, a sign for each byte: they come with the ground. */
  readonly held: Readonly<Record<string, string>>;
  /** The declarations a copy holds, the earliest first, if it does not hold all: nothing else is searched. */
  readonly kept?: readonly string[];
}

/** The official texts, for citations and for the comparison with quotations. */
export interface OfficialPart {
  readonly places: KnownPlaces;
  readonly records: readonly SearchRecord[];
}

/**
 * Everything that can be found, with the titles of topics in the place of their ids.
 * @param bodies Markdown of notes by their paragraph, and of pages by their id
 */
export function listSearchRecords(
  corpus: Corpus,
  bodies: ReadonlyMap<string, string>,
): SearchRecord[] {
  const records = [
    ...listTextRecords(corpus),
    ...listSideRecords(corpus, bodies),
    ...listPageRecords(corpus.content.pages, bodies),
  ];
  return records.map((record) => ({
    ...record,
    topics: (record.topics ?? []).map((id) => corpus.content.topics[id]?.title ?? id),
  }));
}

/** What is known of the corpus; the files of the index are added where it is built. */
export function createGround(corpus: Corpus): Omit<SearchGround, 'files' | 'held'> {
  return {
    places: listKnownPlaces(corpus),
    aliases: listAliases(corpus),
    latest: corpus.declarations.at(-1)?.id ?? '',
  };
}

/** The official texts alone. */
export function createOfficialPart(corpus: Corpus): OfficialPart {
  return { places: listKnownPlaces(corpus), records: listTextRecords(corpus) };
}
