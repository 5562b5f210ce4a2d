import type { Corpus } from '../text/corpus.ts';
import { parseQuery, type QueryTerm } from './query.ts';
import { toStem } from './stem.ts';

/** Words that readers use for what the declarations say in other words. */
export interface Alias {
  readonly said: string;
  /** Title of the topic it leads to; empty for the short name of a speaker. */
  readonly topic: string;
  /** Words of the declarations that say it; empty where no single phrase does. */
  readonly text: readonly string[];
}

/** Terms of a query that are an alias, from `start` on. */
export interface AliasUse {
  readonly alias: Alias;
  readonly start: number;
  readonly length: number;
  /** As it was typed. */
  readonly said: string;
}

/** Every alias of every topic, titles included, and the short names of speakers. */
export function listAliases({ content }: Corpus): Alias[] {
  const topics = Object.values(content.topics).flatMap(({ title, aliases, inTheText }) =>
    [title, ...aliases].map((said) => ({ said, topic: title, text: inTheText[said] ?? [] })),
  );
  const names = Object.values(content.speakers).flatMap(({ name, alsoCalled = [] }) =>
    alsoCalled.map((said) => ({ said, topic: '', text: [name] })),
  );
  return [...topics, ...names];
}

const stems = new WeakMap<readonly Alias[], { alias: Alias; words: string[]; led: readonly string[] }[]>(); // prettier-ignore

/** Aliases ready to be compared, the longest first, those with words of the text before others. */
function prepare(aliases: readonly Alias[]) {
  const known = stems.get(aliases);
  if (known) return known;
  const made = aliases.map((alias) => {
    const terms = parseQuery(alias.said);
    return { alias, words: terms.map(({ words }) => stemOf(words[0])), led: terms[0]?.led ?? [] };
  });
  made.sort((a, b) => b.words.length - a.words.length || b.alias.text.length - a.alias.text.length);
  stems.set(aliases, made);
  return made;
}

/** Whether a term is a word of any alias, in whatever form. */
export function isInAlias({ words: [word] }: QueryTerm, aliases: readonly Alias[]): boolean {
  const stem = stemOf(word);
  return prepare(aliases).some(({ words }) => words.includes(stem));
}

const stemOf = (word = '') => toStem(word.toLowerCase().replace(/['’]s?$/u, ''));

/** Finds aliases in a query in whatever form of their words, the longest first; no term belongs to two. */
export function findAliases(terms: readonly QueryTerm[], aliases: readonly Alias[]): AliasUse[] {
  const typed = terms.map(({ words: [word], quoted }) => (quoted ? '' : stemOf(word)));
  const found: AliasUse[] = [];
  for (const { alias, words, led } of prepare(aliases))
    for (let start = 0; start + words.length <= terms.length; start++) {
      const end = start + words.length;
      if (found.some((use) => use.start < end && start < use.start + use.length)) continue;
      // “What is trafficking” is not “trafficking”: words of questions in an alias have to stand before it.
      if (!led.every((word) => terms[start]?.led?.includes(word))) continue;
      if (words.every((word, at) => word === typed[start + at]))
        found.push({ alias, start, length: words.length, said: terms.slice(start, end).map(({ said }) => said).join(' ') }); // prettier-ignore
    }
  return found.sort((a, b) => a.start - b.start);
}
