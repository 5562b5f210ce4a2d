import { isFunctionWord } from '../word/function-word.ts';
import { listBases } from '../word/inflection.ts';
import type { Clause } from './clause.ts';
import { strengths } from './strength.ts';

/** Words of verbs that set a strength and say nothing of what is promised or asked. */
const strengthWords = new Set(strengths.flatMap(({ words }) => words.flatMap(listWords)));

/** The words of a clause that say what it is about, each once, in a form that its inflections share. */
export function listClauseWords({ verb, object }: Pick<Clause, 'verb' | 'object'>): Set<string> {
  return new Set([
    ...listWords(verb).filter((word) => !strengthWords.has(word)),
    ...listWords(object.replace(/\[[^\]]*\]/g, '')),
  ]);
}

function listWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word !== '' && !isFunctionWord(word))
    .map((word) => listBases(word).toSorted(byLength)[0] ?? word);
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** How much two clauses have in common, from 0 to 1: shared words, the rarer the heavier. */
export type Likeness = (one: string, other: string) => number;

/** Measures the likeness of clauses by their ids; a word that many of them have weighs little. */
export function measureLikeness(clauses: readonly Clause[]): Likeness {
  const words = new Map(clauses.map((clause) => [clause.id, listClauseWords(clause)]));
  const uses = new Map<string, number>();
  for (const own of words.values())
    for (const word of own) uses.set(word, (uses.get(word) ?? 0) + 1);
  const sum = (list: Iterable<string>) =>
    [...list].reduce((total, word) => total + 1 / Math.sqrt(uses.get(word) ?? 1), 0);
  return (one, other) => {
    const [left = new Set<string>(), right = new Set<string>()] = [
      words.get(one),
      words.get(other),
    ];
    const all = sum(left) + sum(right);
    return all === 0 ? 0 : (2 * sum([...left].filter((word) => right.has(word)))) / all;
  };
}
