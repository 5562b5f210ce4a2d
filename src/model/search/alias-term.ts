import type { AliasUse } from './alias.ts';
import { cutWords } from '../word/cut-words.ts';
import type { Wanted } from './find-words.ts';
import type { QueryTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { inflected, writeTerms, type Term } from './term.ts';

/** As it was typed, or as the alias has it, with the joining words between, where it is several words. */
export function sayUse(query: readonly QueryTerm[], { alias, start, length }: AliasUse): string {
  return length > 1 ? alias.said : (query[start]?.said ?? '');
}

/** The terms of a query with others in the place of the aliases in it. */
export function replaceAliases(
  index: SearchIndex,
  query: readonly QueryTerm[],
  uses: readonly AliasUse[],
  replace: (use: AliasUse, said: string) => Term,
): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < query.length;) {
    const use = uses.find(({ start }) => start === at);
    const next = use
      ? at + use.length
      : (uses.find(({ start }) => start > at)?.start ?? query.length);
    terms.push(
      ...(use ? [replace(use, sayUse(query, use))] : writeTerms(index, query.slice(at, next))),
    );
    at = next;
  }
  return terms;
}

/** A phrase of the declarations, in any form of its words. */
export function toWanted(phrase: string): Wanted {
  return inflected(...cutWords(phrase).map(({ text }) => text));
}
