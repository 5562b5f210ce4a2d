import type { WordIndexEntry } from '../../schema/word-index.ts';
import type { Corpus } from '../text/corpus.ts';
import { joinNames } from '../wording/join-names.ts';
import { nameDeclaration } from '../text/symbol.ts';
import { countWordTokens, toRate } from './vocabulary.ts';
import { findWordUse, type WordUse } from './word-use.ts';
import { onceFor } from '../memory/once-for.ts';

/** Where an entry of the word index stands in one text. */
export interface IndexedUse extends WordUse {
  readonly declaration: string;
  /** Per 1,000 words of the text. */
  readonly rate: number;
}

/** An entry with its use in every text that is held. */
export interface IndexedWord {
  readonly entry: WordIndexEntry;
  /** Fragment under which the page shows it: `sex-work`. */
  readonly fragment: string;
  readonly uses: readonly IndexedUse[];
}

/** Entries that stand in the same texts. */
export interface WordGroup {
  readonly title: string;
  readonly words: readonly IndexedWord[];
}

/** The word index, counted from the texts and grouped by where words stand and where they are absent; once for a corpus. */
export const listWordGroups = onceFor((corpus: Corpus): readonly WordGroup[] => {
  const { content, declarations } = corpus;
  const sizes = new Map(declarations.map(({ id, units }) => [id, countWordTokens(units)]));
  const words = Object.values(content.wordIndexes)
    .flatMap(({ entries }) => entries)
    .sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }))
    .map((entry): IndexedWord => ({
      entry,
      fragment: entry.term.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      uses: declarations.map(({ id, units }) => {
        const use = findWordUse(units, [entry.term, ...entry.also]);
        return { ...use, declaration: id, rate: toRate(use.count, sizes.get(id) ?? 1) };
      }),
    }));
  const groups = new Map<string, IndexedWord[]>();
  for (const word of words) {
    const present = word.uses
      .filter(({ count }) => count > 0)
      .map(({ declaration }) => declaration);
    const title = nameGroup(present, declarations.length);
    groups.set(title, [...(groups.get(title) ?? []), word]);
  }
  // What is absent comes first: it is what no other index shows.
  return [...groups]
    .map(([title, own]) => ({ title, words: own }))
    .sort((a, b) => countPresent(a) - countPresent(b) || (a.title < b.title ? 1 : -1));
});

function nameGroup(present: readonly string[], all: number): string {
  if (present.length === 0) return all === 2 ? 'In neither' : 'In none';
  if (present.length === all) return all === 2 ? 'In both' : 'In all';
  if (present.length > 3) return `In ${present.length} of ${all}`;
  return `Only in ${joinNames(present.map(nameDeclaration))}`;
}

function countPresent({ words }: WordGroup): number {
  return words[0]?.uses.filter(({ count }) => count > 0).length ?? 0;
}
