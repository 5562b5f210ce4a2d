import type { SearchEngine } from './engine.ts';
import { findWay } from './met-term.ts';
import { findNearWord } from './near-word.ts';
import type { QueryTerm } from './query.ts';
import type { Replaced } from './reading.ts';
import { listSpellings } from './spelling-variant.ts';

const shortestPart = 4;

/** A query with the word that is most likely meant in the place of every word that stands nowhere. */
export interface Corrected {
  readonly corrected: readonly QueryTerm[];
  readonly spelled: readonly Replaced[];
  /** Words that stand nowhere and are like none. */
  readonly unknown: readonly string[];
}

/**
 * Puts the word that is most likely meant in the place of every word that stands nowhere, or two words where two were written as one.
 * Quoted phrases are left alone; the last word counts as known where one begins with it, as it may not be typed to its end.
 * @param isKnown whether a term is known by other means
 */
export async function correctSpelling(
  engine: SearchEngine,
  query: readonly QueryTerm[],
  isKnown: (term: QueryTerm) => boolean,
): Promise<Corrected> {
  const [spelled, unknown]: [Replaced[], string[]] = [[], []];
  const corrected: QueryTerm[] = [];
  for (const [at, term] of query.entries()) {
    const { said, quoted } = term;
    const isThere =
      quoted || isKnown(term) || (await stands(engine, said, at === query.length - 1));
    const known = isThere ? [] : await engine.words();
    // What is a word and is not found stands in what has not come yet.
    if (isThere || known.includes(said.toLowerCase())) {
      corrected.push(term);
      continue;
    }
    const near = findNearWord(known, said);
    const by = splitWord(new Set(known), said.toLowerCase()) ?? (near ? [near] : []);
    if (by.length > 0) spelled.push({ said, by: [by.join(' ')] });
    else unknown.push(said);
    corrected.push(...(by.length > 0 ? by : [said]).map((one) => ({ said: one, quoted: false })));
  }
  return { corrected, spelled, unknown };
}

async function stands(engine: SearchEngine, word: string, begun: boolean): Promise<boolean> {
  const found = await Promise.all(
    listSpellings(word).map((one) => findWay(engine, one, {}, begun)),
  );
  return found.some((hits) => hits.length > 0);
}

/** `childsoldiers` → `child`, `soldiers`; null where it is not two words of the site. */
function splitWord(known: ReadonlySet<string>, word: string): [string, string] | null {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (known.has(one) && known.has(other)) return [one, other];
  }
  return null;
}
