import type { AliasUse } from './alias.ts';
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
      if (!next || term.quoted || next.quoted || !/^\p{L}+$/u.test(term.said + next.said))
        return null;
      const ways = listSpellings(term.said + next.said);
      const found = await Promise.all(ways.map((way) => engine.find(`"${way}"`)));
      return found.some((hits) => hits.length > 0) ? ways : null;
    }),
  );
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
  uses: readonly AliasUse[],
  spelled: readonly Replaced[],
): Reading[] {
  const worded = uses.filter(({ text }) => text.length > 0);
  const listed = uses.filter(({ topic }) => topic !== '');
  const otherwise: Reading = {
    kind: 'otherwise',
    terms: replaceAliases(query, worded, ({ text, said }) => ({ said, ways: text, alias: true })),
    spelled,
    related: worded.map(({ said, text }) => ({ said, by: text })),
    topic: null,
    idiom: worded.some(({ length }) => length > 1),
  };
  const topical: Reading = {
    kind: 'listed',
    terms: replaceAliases(query, listed, ({ topic, said }) => ({ said, ways: [], topic })),
    spelled,
    related: [],
    topic: listed[0]?.topic ?? null,
    idiom: false,
  };
  return [...(worded.length > 0 ? [otherwise] : []), ...(listed.length > 0 ? [topical] : [])];
}

/** The reading for what has some of the words only, in any of the ways in which each can be met. */
export function readSome(
  query: readonly QueryTerm[],
  uses: readonly AliasUse[],
  spelled: readonly Replaced[],
  terms: readonly Term[],
): Reading {
  const worded = uses.filter(({ text }) => text.length > 0);
  const replaced = replaceAliases(query, worded, ({ text, said, length }) => ({
    said,
    ways: [...(length === 1 ? listSpellings(said) : [said]), ...text],
    alias: true,
  }));
  return {
    kind: 'some',
    terms: worded.length > 0 ? replaced : terms,
    spelled,
    related: worded.map(({ said, text }) => ({ said, by: text })),
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
  return query.flatMap(({ said, quoted }, at): Term[] => {
    const use = uses.find(({ start, length }) => start <= at && at < start + length);
    if (use) return use.start === at ? [replace(use)] : [];
    return [{ said, quoted, ways: quoted ? [said] : listSpellings(said) }];
  });
}
