import type { Hit, Narrowing, SearchEngine } from './engine.ts';
import { cutWords } from '../word/cut-words.ts';

/** What has to be met, in one of several ways. */
export interface Term {
  readonly said: string;
  /** Words or phrases; of a phrase the words stand side by side. */
  readonly ways: readonly string[];
  /** Whether it must stand there to the letter. */
  readonly quoted?: boolean;
  /** Whether it may not be typed to its end yet. */
  readonly begun?: boolean;
  /** Whether the ways are words of the text for those of readers, the nearest first: how rare their words are then says nothing. */
  readonly alias?: boolean;
  /** Title of a topic: official text listed under it meets the term. */
  readonly topic?: string;
}

/** A term with the records that meet it. */
export interface MetTerm extends Term {
  readonly hits: ReadonlyMap<string, Hit>;
  /** The rarer, the more. */
  readonly weight: number;
}

const shortestBeginning = 3;
/** What words of the text count for those of readers, and how soon less. */
const [nearest, farther, little] = [14, 0.5, 0.1];
/** About so many records there are when one weighs whether a word is rare. */
const many = 300;

/**
 * Asks the engine for terms; those in quotation marks are met by what has them to the letter.
 * @param together whether only what meets all of them is wanted: the words of nothing else have to be looked at
 */
export async function meetTerms(
  engine: SearchEngine,
  terms: readonly Term[],
  narrow: Narrowing,
  together: boolean,
): Promise<MetTerm[]> {
  const lists = await Promise.all(terms.map((term) => meetTerm(engine, term, narrow)));
  return Promise.all(
    terms.map(async (term, at) => {
      let hits = lists[at] ?? new Map<string, Hit>();
      if (term.quoted) {
        const likely = [...hits.values()].filter(
          ({ id }) => !together || lists.every((list) => list.has(id)),
        );
        const has = await Promise.all(likely.map((hit) => hasPhrase(engine, hit, term.said)));
        hits = new Map(likely.filter((_, place) => has[place]).map((hit) => [hit.id, hit]));
      }
      return { ...term, hits, weight: Math.log(1 + many / (hits.size + 0.5)) };
    }),
  );
}

/** The records that meet a term in any of its ways. */
async function meetTerm(
  engine: SearchEngine,
  term: Term,
  narrow: Narrowing,
): Promise<ReadonlyMap<string, Hit>> {
  const hits = new Map<string, Hit>();
  const add = (hit: Hit) => {
    const known = hits.get(hit.id);
    hits.set(
      hit.id,
      known
        ? {
            ...hit,
            score: Math.max(hit.score, known.score) + little * Math.min(hit.score, known.score),
            places: [...new Set([...known.places, ...hit.places])],
          }
        : hit,
    );
  };
  if (term.topic !== undefined) {
    for (const hit of await engine.find(null, { ...narrow, topic: term.topic }))
      if (hit.kind === 'text') add({ ...hit, score: 1 });
    for (const { id } of await engine.find(null, { ...narrow, lead: term.topic })) {
      const hit = hits.get(id);
      if (hit) hits.set(id, { ...hit, score: 2 });
    }
  }
  const answers = await Promise.all(
    term.ways.map((way) => findWay(engine, way, narrow, term.begun)),
  );
  if (term.alias)
    for (const [at, found] of answers.entries())
      answers[at] = found.map((hit) => ({
        ...hit,
        score: nearest / (1 + farther * at) + hit.score * little,
      }));
  for (const hit of answers.flat()) add(hit);
  return hits;
}

/**
 * Records that have a word or phrase in any form, with how well they have it; where there is none, those with a word that begins so.
 * @param begun whether it may not be typed to its end yet
 */
export async function findWay(
  engine: SearchEngine,
  way: string,
  narrow: Narrowing = {},
  begun = false,
): Promise<Hit[]> {
  // Exactly: which records have it; plainly: how well, for what begins so, or a shorter word, counts there as well.
  const exact = await engine.find(`"${way}"`, narrow);
  if (exact.length === 0 && !begun) return [];
  const plain = await engine.find(way, narrow);
  const scores = new Map(plain.map(({ id, score }) => [id, score]));
  const found = exact.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? hit.score }));
  if (exact.some(({ places }) => places.length > 0) || !begun || way.length < shortestBeginning)
    return found;
  const begins = (await engine.words()).filter((word) => word.startsWith(way) && word !== way);
  const longer = await Promise.all(begins.map((word) => engine.find(`"${word}"`, narrow)));
  const known = new Set(exact.map(({ id }) => id));
  return [
    ...found,
    ...longer.flat().filter(({ id, places }) => places.length > 0 && !known.has(id)),
  ];
}

/** Whether a record has a phrase to the letter; signs between the words do not count. */
async function hasPhrase(engine: SearchEngine, { id, kind }: Hit, said: string): Promise<boolean> {
  // What is shown first is official text; the rest is looked at before anything is counted.
  if (kind !== 'text' && !engine.isComplete()) return true;
  const { title, context = '', text } = await engine.read(id);
  return [text, title, context].some((one) => fold(one).includes(fold(said)));
}

function fold(text: string): string {
  const words = cutWords(text.normalize('NFKC').toLowerCase().replaceAll('’', "'"));
  return ` ${words.map((word) => word.text).join(' ')} `;
}
