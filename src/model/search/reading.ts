import { findAliases, type Alias, type AliasUse } from './alias.ts';
import { findNearWords } from './correction.ts';
import { isKnownWord, type Alternative } from './find-term.ts';
import type { QueryTerm } from './query.ts';
import { foldWord, type SearchIndex } from './search-index.ts';

/** What has to be met, in one of several ways; a topic is met by being listed under it. */
export interface Term {
  readonly said: string;
  readonly ways: readonly Alternative[];
  readonly topic?: string;
}

/** Other words that were looked for, and those that were said. */
export interface Replaced {
  readonly said: string;
  readonly by: readonly string[];
}

/** One way of understanding a query: as typed, with the text's words for a reader's, with another spelling. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly spelled: readonly Replaced[];
  readonly related: readonly Replaced[];
  /** Title of a topic whose paragraphs are shown, because no words of the text mean the same. */
  readonly topic: string | null;
}

/** The readings of a query, the most literal first. */
export function listReadings(index: SearchIndex, aliases: readonly Alias[], query: readonly QueryTerm[]): Reading[] {
  const { terms, spelled } = correctSpelling(index, aliases, query);
  const readings = [
    ...readTerms(index, aliases, query, []),
    ...(spelled.length > 0 ? readTerms(index, aliases, terms, spelled) : []),
  ];
  return readings;
}

function readTerms(
  index: SearchIndex,
  aliases: readonly Alias[],
  query: readonly QueryTerm[],
  spelled: readonly Replaced[],
): Reading[] {
  const plain: Reading = { terms: toTerms(index, query), spelled, related: [], topic: null };
  const uses = findAliases(query, aliases);
  const worded = uses.filter(({ alias }) => alias.text.length > 0);
  const related: Reading[] =
    worded.length === 0
      ? []
      : [{
          ...plain,
          terms: replaceAliases(index, query, worded),
          related: worded.map(({ alias }) => ({ said: sayTerms(query, alias, uses), by: alias.text })),
        }]; // prettier-ignore
  const [first] = uses;
  const listed: Reading[] = first
    ? [{ ...plain, terms: replaceAliases(index, query, uses, true), topic: first.alias.title }]
    : [];
  return [plain, ...related, ...listed];
}

function sayTerms(query: readonly QueryTerm[], alias: Alias, uses: readonly AliasUse[]): string {
  const use = uses.find((one) => one.alias === alias);
  return query.slice(use?.start, (use?.start ?? 0) + (use?.length ?? 0)).map(({ words }) => words.join(' ')).join(' '); // prettier-ignore
}

function replaceAliases(index: SearchIndex, query: readonly QueryTerm[], uses: readonly AliasUse[], asTopic = false): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < query.length; ) {
    const use = uses.find(({ start }) => start === at);
    if (!use) terms.push(...toTerms(index, query.slice(at, ++at)));
    else {
      const said = query.slice(at, at + use.length).map(({ words }) => words.join(' ')).join(' '); // prettier-ignore
      terms.push(asTopic ? { said, ways: [], topic: use.alias.topic } : { said, ways: use.alias.text.map(toWay) });
      at += use.length;
    }
  }
  return terms;
}

function toWay(phrase: string): Alternative {
  return { words: phrase.split(/[\s-]+/), adjacent: true, how: 'inflected' };
}

/** Each term as it can be written: in other forms, in one word or two, and begun where it is the last. */
function toTerms(index: SearchIndex, query: readonly QueryTerm[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < query.length; at++) {
    const { words, quoted } = query[at] as QueryTerm;
    const [word = ''] = words;
    const next = query[at + 1];
    if (quoted) {
      terms.push({ said: words.join(' '), ways: [{ words, adjacent: true, how: 'written' }] });
    } else if (next && !next.quoted && isKnownWord(index, word + next.words[0])) {
      const pair = [word, next.words[0] ?? ''];
      terms.push({
        said: pair.join(' '),
        ways: [{ words: [pair.join('')], adjacent: true, how: 'inflected' }, { words: pair, adjacent: false, how: 'inflected' }],
      }); // prettier-ignore
      at++;
    } else {
      const split = isKnownWord(index, word) ? null : splitWord(index, word);
      terms.push({
        said: word,
        ways: [
          { words: [word], adjacent: true, how: at === query.length - 1 && !split ? 'begun' : 'inflected' },
          ...(split ? [{ words: split, adjacent: true, how: 'inflected' } as const] : []),
        ],
      });
    }
  }
  return terms;
}

/** `traumainformed` → `trauma`, `informed`; null where it is not two words of the site. */
function splitWord(index: SearchIndex, word: string): [string, string] | null {
  for (let at = word.length - 3; at >= 3; at--) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (isKnownWord(index, one) && isKnownWord(index, other)) return [one, other];
  }
  return null;
}

function correctSpelling(index: SearchIndex, aliases: readonly Alias[], query: readonly QueryTerm[]): { terms: QueryTerm[]; spelled: Replaced[] } {
  const extra = listAliasWords(aliases);
  const spelled: Replaced[] = [];
  const terms = query.map((term) => {
    const [word = ''] = term.words;
    if (term.quoted || isKnownWord(index, word) || extra.has(foldWord(word)) || splitWord(index, word)) return term;
    const near = findNearWords(index, word, extra)[0]?.word;
    if (near === undefined) return term;
    spelled.push({ said: word, by: [near] });
    return { words: [near], quoted: false };
  });
  return { terms, spelled };
}

function listAliasWords(aliases: readonly Alias[]): Set<string> {
  return new Set(aliases.flatMap(({ said }) => said.split(/[\s-]+/)).map(foldWord));
}
