import type { ConcordanceRecord } from '../../schema/concordance.ts';
import { findDeclaration, type Corpus } from '../text/corpus.ts';
import { listClauses, type Clause } from './clause.ts';
import { measureLikeness } from './clause-words.ts';
import { strengths } from './strength.ts';

/** What became of the strength of a clause: of its verb alone, not of the words around it. */
export type StrengthChange = 'kept' | 'strengthened' | 'weakened' | 'other kind';

/** A clause of an earlier text and what became of it in a later one. */
export interface ClauseTie {
  readonly from: Clause;
  readonly to: Clause;
  readonly change: StrengthChange;
  /** Why they are tied: an editor’s reason, or null if the words they share tie them. */
  readonly because: string | null;
}

/** Least likeness of two clauses that are tied. */
const leastLikeness = 0.2;

/**
 * Ties the clauses of two texts inside the rows of their concordance: each to the one it has most words in common with,
 * unless the concordance says otherwise.
 */
export function listClauseTies(corpus: Corpus, record: ConcordanceRecord): ClauseTie[] {
  const [earlier, later] = [record.from, record.to].map((id) =>
    listClauses(corpus, findDeclaration(corpus, id)),
  );
  if (!earlier || !later) return [];
  const toLikeness = measureLikeness([...earlier, ...later]);
  const decided = new Map(
    (record.clauses ?? []).map((one) => [`${one.earlier} ${one.later}`, one] as const),
  );
  const pairs = earlier
    .flatMap((from) =>
      later.map((to) => ({ from, to, decision: decided.get(`${from.id} ${to.id}`) })),
    )
    .filter(({ from, to }) => isInOneRow(record, from, to))
    .map((pair) => ({ ...pair, likeness: toLikeness(pair.from.id, pair.to.id) }))
    .filter(({ decision, likeness }) => decision?.tied ?? likeness >= leastLikeness);
  // A clause that an editor has tied is tied already: it draws no other to itself.
  const most = (clause: Clause) =>
    Math.max(
      ...pairs
        .filter(({ from, to }) => from === clause || to === clause)
        .map(({ decision, likeness }) => (decision?.tied ? Infinity : likeness)),
    );
  return pairs
    .filter(
      ({ from, to, likeness, decision }) =>
        decision?.tied || likeness === most(from) || likeness === most(to),
    )
    .map(({ from, to, decision }) => ({
      from,
      to,
      change: compareStrength(from, to),
      because: decision?.because ?? null,
    }));
}

/** Whether a concordance joins the units of two clauses. */
export function isInOneRow({ rows }: ConcordanceRecord, from: Clause, to: Clause): boolean {
  return rows.some((row) => row.from.includes(from.unit) && row.to.includes(to.unit));
}

/** Compares two steps of the scale; steps of two kinds are not stronger or weaker than each other. */
export function compareStrength(
  from: Pick<Clause, 'strength'>,
  to: Pick<Clause, 'strength'>,
): StrengthChange {
  if (from.strength.kind !== to.strength.kind) return 'other kind';
  const rise = strengths.indexOf(from.strength) - strengths.indexOf(to.strength);
  return rise === 0 ? 'kept' : rise > 0 ? 'strengthened' : 'weakened';
}
