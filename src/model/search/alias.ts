import type { Corpus } from '../text/corpus.ts';
import { listBases } from '../word/inflection.ts';
import { parseQuery, type QueryTerm } from './query.ts';

/** Words that readers use for what the declarations say in other words. */
export interface Alias {
  readonly said: string;
  /** Topic it leads to, by its id, and the title of that topic; the short name of a speaker leads to none: then `topic` is empty. */
  readonly topic: string;
  readonly title: string;
  /** Words of the declarations that say it; empty where no single phrase does. */
  readonly text: readonly string[];
}

/** An alias whose words can be compared: each as all that it can be an inflection of. */
export interface PreparedAlias extends Alias {
  readonly words: readonly ReadonlySet<string>[];
  /** Words of questions that have to stand before it: “what is trafficking” is not “trafficking”. */
  readonly led: readonly string[];
}

/** Terms of a query that are an alias, from `start` on. */
export interface AliasUse {
  readonly alias: Alias;
  readonly start: number;
  readonly length: number;
}

/** Every alias of every topic, titles included, and the short names of speakers. */
export function listAliases({ content }: Corpus): Alias[] {
  const topics = Object.entries(content.topics).flatMap(([topic, { title, aliases, inTheText }]) =>
    [title, ...aliases].map((said) => ({ said, topic, title, text: inTheText[said] ?? [] })),
  );
  const names = Object.values(content.speakers).flatMap(({ name, alsoCalled = [] }) =>
    alsoCalled.map((said) => ({ said, topic: '', title: name, text: [name] })),
  );
  return [...topics, ...names];
}

/** Makes aliases comparable, the longest first, those with words of the text before others. */
export function prepareAliases(aliases: readonly Alias[]): PreparedAlias[] {
  return aliases
    .map((alias) => {
      const terms = parseQuery(alias.said);
      return {
        ...alias,
        words: terms.map(({ words: [word = ''] }) => new Set(listBases(word))),
        led: terms[0]?.led ?? [],
      };
    })
    .sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
}

/** Finds aliases in a query, the longest first; no term belongs to two. */
export function findAliases(
  terms: readonly QueryTerm[],
  aliases: readonly PreparedAlias[],
): AliasUse[] {
  const bases = terms.map(({ words: [word = ''], quoted }) => (quoted ? [] : listBases(word)));
  const found: AliasUse[] = [];
  for (const alias of aliases) {
    const { length } = alias.words;
    for (let start = 0; start + length <= terms.length; start++) {
      const free = found.every(
        (use) => use.start + use.length <= start || start + length <= use.start,
      );
      if (
        free &&
        alias.led.every((word) => terms[start]?.led?.includes(word)) &&
        alias.words.every((word, at) => bases[start + at]?.some((base) => word.has(base)))
      )
        found.push({ alias, start, length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
