import type { Corpus } from '../text/corpus.ts';
import { listKnownPlaces, type KnownPlaces } from '../text/known-place.ts';
import { listAliases, type Alias } from './alias.ts';
import type { SearchRecord } from './search-record.ts';
import { listSideRecords } from './side-record.ts';
import { listTextRecords } from './text-record.ts';

/** First part of what the search loads: the official text, what can be cited, the words of readers. */
export interface TextPart {
  readonly places: KnownPlaces;
  readonly aliases: readonly Alias[];
  readonly records: readonly SearchRecord[];
}

/** Second part: everything beside the official text. */
export interface SidePart {
  readonly records: readonly SearchRecord[];
}

/** The first part, as the site publishes it to its own search. */
export function createTextPart(corpus: Corpus): TextPart {
  return {
    places: listKnownPlaces(corpus),
    aliases: listAliases(corpus),
    records: listTextRecords(corpus),
  };
}

/**
 * The second part.
 * @param notes the bodies of the notes by the locator of their paragraph, in Markdown
 */
export function createSidePart(corpus: Corpus, notes: ReadonlyMap<string, string>): SidePart {
  return { records: listSideRecords(corpus, notes) };
}

/** Whether what was loaded is a part at all: a gateway may answer for any address with something of its own. */
export function isSearchPart(part: unknown): part is SidePart {
  return (
    typeof part === 'object' &&
    part !== null &&
    'records' in part &&
    Array.isArray(part.records) &&
    part.records.length > 0
  );
}
