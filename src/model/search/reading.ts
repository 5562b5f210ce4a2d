import { findAliases, type Alias, type AliasUse } from './alias.ts';
import type { SearchEngine } from './engine.ts';
import type { Term } from './met-term.ts';
import type { QueryTerm } from './query.ts';
import { listSpellings } from './spelling-variant.ts';

/** Words that were looked for in the place of those that were typed. */
export interface Replaced {
  readonly said: string;
  readonly by: readonly string[];
}

/** One way of understanding a query. */
export interface Reading {
  /** `typed`: the words themselves; `heading`: they stand in our heading only; `otherwise`: words of the text for words of readers; `listed`: what the editors list under a topic; `some`: some of the words only. */
  readonly kind: 'typed' | 'heading' | 'otherwise' | 'listed' | 'some';
  readonly terms: readonly Term[];
  /** Words whose spelling was corrected. */
  readonly spelled: readonly Replaced[];
  /** Words that others were looked for. */
  readonly related: readonly Replaced[];
  /** Title of the topic whose paragraphs are listed. */
  readonly topic: string | null;
  /** Whether it takes several words as one: then it goes before the same words in scattered places. */
  readonly idiom: boolean;
}

/** Each word of a query in all its spellings; two words that the index has as one are one term. */
export async function typeTerms(
  engine: SearchEngine,
  query: readonly QueryTerm[],
): Promise<Term[]> {
  const joined = await Promise.all(
    query.map(async (term, at) => {
      const next = query[at + 1];
      if (!next || term.quoted || next.quoted || !/^\p{L}+$/u.test(term.said + next.said)) return null;
      const ways = listSpellings(term.said + next.said);
      const found = await Promise.all(ways.map((way) => engine.find(`"${way}"`)));
      return found.some((hits) => hits.length > 0) ? ways : null;
    }),
  ); // prettier-ignore
  const terms: Term[] = [];
  for (let at = 0; at < query.length; at++) {
    const { said, quoted } = query[at] as QueryTerm;
    const next = query[at + 1];
    const one = joined[at];
    if (quoted) terms.push({ said, ways: [said], quoted });
    else if (next && one) {
      const apart = listSpellings(next.said).map((other) => `${said} ${other}`);
      terms.push({ said: `${said} ${next.said}`, ways: [...one, ...apart] });
      at++;
    } else terms.push({ said, ways: listSpellings(said), begun: at === query.length - 1 });
  }
  return terms;
}

/** The readings beside the words as they were typed, the most literal first. */
export function listReadings(
  query: readonly QueryTerm[],
  terms: readonly Term[],
  aliases: readonly Alias[],
  spelled: readonly Replaced[],
): Reading[] {
  const plain = { spelled, related: [], topic: null, idiom: false };
  const uses = findAliases(query, aliases);
  const worded = uses.filter(({ alias }) => alias.text.length > 0);
  const listed = uses.filter(({ alias }) => alias.topic !== '');
  const readings: Reading[] = [];
  if (spelled.length > 0) readings.push({ ...plain, kind: 'typed', terms });
  if (worded.length > 0)
    readings.push({
      ...plain,
      kind: 'otherwise',
      terms: replaceAliases(query, worded, ({ alias, said }) => ({
        said,
        ways: alias.text,
        alias: true,
      })),
      related: worded.map(({ alias, said }) => ({ said, by: alias.text })),
      idiom: worded.some(({ length }) => length > 1),
    });
  const [first] = listed;
  if (first)
    readings.push({
      ...plain,
      kind: 'listed',
      terms: replaceAliases(query, listed, ({ alias, said }) => ({ said, ways: [], topic: alias.topic })),
      topic: first.alias.topic,
    }); // prettier-ignore
  return readings;
}

/** The reading for what has some of the words only, in any of the ways in which each can be met. */
export function readSome(
  query: readonly QueryTerm[],
  terms: readonly Term[],
  aliases: readonly Alias[],
  spelled: readonly Replaced[],
): Reading {
  const uses = findAliases(query, aliases).filter(({ alias }) => alias.text.length > 0);
  return {
    kind: 'some',
    terms:
      uses.length === 0
        ? terms
        : replaceAliases(query, uses, ({ alias, said, length }) => ({
            said,
            ways: [...(length === 1 ? listSpellings(said) : [said]), ...alias.text],
            alias: true,
          })),
    spelled,
    related: uses.map(({ alias, said }) => ({ said, by: alias.text })),
    topic: null,
    idiom: false,
  };
}

/** The terms of a query with others in the place of the aliases in it. */
function replaceAliases(
  query: readonly QueryTerm[],
  uses: readonly AliasUse[],
  replace: (use: AliasUse) => Term,
): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < query.length; at++) {
    const use = uses.find(({ start }) => start === at);
    const { said, quoted } = query[at] as QueryTerm;
    terms.push(use ? replace(use) : { said, quoted, ways: quoted ? [said] : listSpellings(said) });
    at += (use?.length ?? 1) - 1;
  }
  return terms;
}
