import type { Corpus } from '../text/corpus.ts';
import { parseQuery, type QueryTerm } from './query.ts';
import { toStem } from './stem.ts';

/** What readers say, then the words of the declarations that say it, if any do; by the title of the topic it leads to, `''` for the short names of speakers. */
export type Aliases = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Terms of a query that are an alias, from `start` on. */
export interface AliasUse {
  readonly topic: string;
  readonly text: readonly string[];
  readonly start: number;
  readonly length: number;
  /** As it was typed. */
  readonly said: string;
}

/** Every alias of every topic, titles included, and the short names of speakers. */
export function listAliases({ content }: Corpus): Aliases {
  const topics = Object.values(content.topics).map(
    ({ title, aliases, inTheText }) =>
      [title, [title, ...aliases].map((said) => [said, ...(inTheText[said] ?? [])])] as const,
  );
  const names = Object.values(content.speakers).flatMap(({ name, alsoCalled = [] }) =>
    alsoCalled.map((said) => [said, name]),
  );
  return Object.fromEntries([...topics, ['', names]]);
}

/** Aliases ready to be found in a query, in whatever form of their words. */
export interface AliasBook {
  /** Whether a term is a word of any alias. */
  has(term: QueryTerm): boolean;
  /** The aliases in a query, the longest first; no term belongs to two. */
  find(terms: readonly QueryTerm[]): AliasUse[];
}

const stemOf = (word: string) => toStem(word.toLowerCase().replace(/['’]s?$/u, ''));

/** Makes aliases ready: the longest first, those with words of the text before others. */
export function openAliases(aliases: Aliases): AliasBook {
  const known = Object.entries(aliases)
    .flatMap(([topic, own]) =>
      own.map(([said = '', ...text]) => ({ topic, text, terms: parseQuery(said) })),
    )
    .map(({ terms, ...one }) => ({
      ...one,
      led: terms[0]?.led ?? [],
      words: terms.map(({ said }) => stemOf(said)),
    }))
    .sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
  const words = new Set(known.flatMap((one) => one.words));
  return {
    has: ({ said }) => words.has(stemOf(said)),
    find: (terms) => {
      const typed = terms.map(({ said, quoted }) => (quoted ? '' : stemOf(said)));
      const found: AliasUse[] = [];
      for (const { topic, text, words: own, led } of known)
        for (let start = 0; start + own.length <= terms.length; start++) {
          const end = start + own.length;
          if (found.some((use) => use.start < end && start < use.start + use.length)) continue;
          // “What is trafficking” is not “trafficking”: words of questions in an alias have to stand before it.
          if (!led.every((word) => terms[start]?.led?.includes(word))) continue;
          if (own.every((word, at) => word === typed[start + at]))
            found.push({
              topic,
              text,
              start,
              length: own.length,
              said: terms
                .slice(start, end)
                .map(({ said }) => said)
                .join(' '),
            });
        }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}
