import type { Hit } from './engine.ts';
import type { MetTerm } from './met-term.ts';

/** A record that meets the terms of a reading. */
export interface Ranked extends Hit {
  /** Terms it does not meet. */
  readonly missing: readonly string[];
  /** Whether its own words meet every term, not only its title or what stands beside it. */
  readonly own: boolean;
  /** From 0 to 1: how close together the terms stand. */
  readonly closeness: number;
  /** The weight of the terms that it meets, and its share of the weight of all that stand anywhere. */
  readonly weight: number;
  readonly share: number;
}

/** What terms that stand together are worth against the same terms scattered; and text of an earlier declaration. */
const worth = { close: 1, earlier: 0.8 };

/**
 * Orders the records that meet the terms: what the engine says of each term, added up, and more where the terms stand together.
 * @param least share of the weight of the terms that has to be met, from 0 to 1
 */
export function rankHits(terms: readonly MetTerm[], least: number): Ranked[] {
  const whole = terms.reduce((sum, { weight, hits }) => sum + (hits.size > 0 ? weight : 0), 0);
  const ids = new Set(terms.flatMap(({ hits }) => [...hits.keys()]));
  const ranked = [...ids].flatMap((id): Ranked[] => {
    const met = terms.filter(({ hits }) => hits.has(id));
    const found = met.map(({ hits }) => hits.get(id) as Hit);
    // Official text that has a word in our heading only has it by half.
    const weigh = (term: MetTerm, at: number) =>
      found[at]?.kind === 'text' && term.topic === undefined && found[at].places.length === 0
        ? term.weight / 2
        : term.weight;
    const weight = met.reduce((sum, term, at) => sum + weigh(term, at), 0);
    const share = weight / whole;
    if (least === 1 ? met.length < terms.length : share < least) return [];
    const lists = met.flatMap(({ topic }, at) =>
      topic === undefined ? [found[at]?.places ?? []] : [],
    );
    const closeness = measureCloseness(lists);
    const [first] = found as [Hit];
    const sum = found.reduce((total, { score }) => total + score, 0);
    const early = first.kind === 'text' && !first.latest ? worth.earlier : 1;
    return [
      {
        ...first,
        score: sum * (1 + worth.close * closeness) * early * share,
        places: [...new Set(found.flatMap(({ places }) => places))].sort((a, b) => a - b),
        missing: terms.filter((term) => !met.includes(term)).map(({ said }) => said),
        own: first.kind !== 'text' || lists.every((places) => places.length > 0),
        closeness,
        weight,
        share,
      },
    ];
  });
  return ranked.sort(
    (a, b) => Number(b.own) - Number(a.own) || b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

/** 1 for terms that follow each other in the order typed, less the more words lie between and in another order. */
function measureCloseness(lists: readonly (readonly number[])[]): number {
  const [first = [], ...others] = lists;
  if (lists.length < 2 || lists.some((places) => places.length === 0)) return 0;
  return Math.max(
    ...first.map((start) => {
      let [low, high, end, ordered] = [start, start, start, true];
      for (const places of others) {
        const next = places.reduce((near, place) =>
          Math.abs(place - end) < Math.abs(near - end) ? place : near,
        );
        ordered &&= next >= end;
        [low, high, end] = [Math.min(low, next), Math.max(high, next), next];
      }
      return Math.min(1, lists.length / (high - low + 1)) * (ordered ? 1 : 0.8);
    }),
  );
}
