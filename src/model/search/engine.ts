import type { SearchKind, SearchRecord } from './record/search-record.ts';

/** What readers may narrow an answer to. */
export interface Narrowing {
  readonly declaration?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly speaker?: string;
}

/** A record that has a word or phrase, as the engine gives it. */
export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  /** Whether it belongs to the latest declaration. */
  readonly latest: boolean;
  readonly score: number;
  /** Numbers of the words of its text that match; none where only its title, or what stands beside it, does. */
  readonly places: readonly number[];
}

/** What finds words in records: Pagefind, behind the few questions that are put to it. */
export interface SearchEngine {
  /**
   * Records that have all words; words in quotation marks stand side by side, in any form.
   * @param words null for every record that fits
   * @throws where a part of the index is missing or damaged
   */
  find(words: string | null, narrow?: Narrowing & { lead?: string }): Promise<readonly Hit[]>;
  /** The record itself. */
  read(id: string): Promise<SearchRecord>;
  /** Every word of the index and of the aliases; fetched only when a word is not known. */
  words(): Promise<readonly string[]>;
  /** Takes in the notes of the editors and the pages about the site, more than half of all words: what goes before them can be shown before they have come. */
  complete(): Promise<void>;
  /** Whether they are taken in, or being so. */
  isComplete(): boolean;
}
