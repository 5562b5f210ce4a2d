import type { Corpus } from '../corpus.ts';
import { listBases } from '../inflection.ts';
import { parseQuery, type QueryTerm } from './query.ts';

/** Words that readers use for what the declarations say in other words. */
export interface Alias {
  readonly said: string;
  /** Topic it leads to, by its id, and the title of that topic. */
  readonly topic: string;
  readonly title: string;
  /** Words of the declarations that mean the same; empty where no single phrase does. */
  readonly text: readonly string[];
}

/** Terms of a query that are an alias, from `start` on. */
export interface AliasUse {
  readonly alias: Alias;
  readonly start: number;
  readonly length: number;
}

/** Every alias of every topic, titles included. */
export function listAliases({ content }: Corpus): Alias[] {
  return Object.entries(content.topics).flatMap(([topic, { title, aliases, inTheText }]) =>
    [title, ...aliases].map((said) => ({ said, topic, title, text: inTheText[said] ?? [] })),
  );
}

/** Finds aliases in a query, the longest first; no term belongs to two. */
export function findAliases(terms: readonly QueryTerm[], aliases: readonly Alias[]): AliasUse[] {
  const found: AliasUse[] = [];
  const cut = aliases
    .map((alias) => ({ alias, words: parseQuery(alias.said).flatMap(({ words }) => words) }))
    .sort((a, b) => b.words.length - a.words.length || b.alias.text.length - a.alias.text.length);
  for (const { alias, words } of cut)
    for (let start = 0; start + words.length <= terms.length; start++) {
      const span = terms.slice(start, start + words.length);
      const free = found.every((use) => use.start + use.length <= start || start + words.length <= use.start);
      if (free && span.every(({ words: [word = ''], quoted }, at) => !quoted && isSame(word, words[at] ?? '')))
        found.push({ alias, start, length: words.length });
    }
  return found.sort((a, b) => a.start - b.start);
}

function isSame(one: string, other: string): boolean {
  const bases = listBases(other);
  return listBases(one).some((base) => bases.includes(base));
}
