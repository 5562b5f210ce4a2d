import { listChain } from '../compare/concordance.ts';
import type { Corpus } from '../text/corpus.ts';
import { listUnitTopics } from '../text/unit-topic.ts';
import { findUnit } from '../text/corpus.ts';
import { listClauses, type Clause } from './clause.ts';
import { listClauseTies, type StrengthChange } from './clause-tie.ts';
import { strengths } from './strength.ts';

/** What became of a clause, or that it has no counterpart. */
export type Fate = StrengthChange | 'new' | 'lost';

/** How pages name what became of a clause. Only the verbs are compared, so what is kept is their strength. */
export const fateNames: Readonly<Record<Fate, string>> = {
  kept: 'same strength',
  strengthened: 'strengthened',
  weakened: 'weakened',
  'other kind': 'other kind',
  new: 'new',
  lost: 'lost',
};

/** A line of the table: two clauses that are tied, or one that stands alone. */
export interface CommitmentRow {
  /** A clause for each column, or null. */
  readonly clauses: readonly (Clause | null)[];
  /** Null if there is only one text to look at. */
  readonly fate: Fate | null;
  /** An editor’s reason for the tie. */
  readonly because: string | null;
  readonly topics: readonly string[];
}

/** Declarations side by side. */
export interface CommitmentTable {
  readonly declarations: readonly string[];
  readonly rows: readonly CommitmentRow[];
}

/**
 * A table for each two texts that follow each other, and one for each text that no concordance joins to another. The newest
 * two, or the newest text, come first; a text without notes has no clauses yet and no table.
 */
export function listCommitmentTables(corpus: Corpus): CommitmentTable[] {
  const chain = listChain(corpus);
  const joined = new Set(chain.flatMap(({ from, to }) => [from, to]));
  const pairs = chain.map((record) => {
    const ties = listClauseTies(corpus, record);
    const clausesOf = (id: string) =>
      corpus.declarations.filter((one) => one.id === id).flatMap((one) => listClauses(corpus, one));
    const key = (clause: Clause) => clause.id;
    const continued = new Set(ties.map(({ from }) => key(from)));
    const rooted = new Set(ties.map(({ to }) => key(to)));
    const rows = [
      ...clausesOf(record.to).flatMap((to) =>
        rooted.has(key(to))
          ? ties
              .filter((tie) => key(tie.to) === key(to))
              .map(({ from, change, because }) => toRow(corpus, [from, to], change, because))
          : [toRow(corpus, [null, to], 'new')],
      ),
      ...clausesOf(record.from)
        .filter((from) => !continued.has(key(from)))
        .map((from) => toRow(corpus, [from, null], 'lost')),
    ];
    return { declarations: [record.from, record.to], rows: sortRows(rows) };
  });
  const alone = corpus.declarations
    .filter(({ id }) => !joined.has(id))
    .map(({ id }) => listAlone(corpus, id));
  const tables = [...pairs.reverse(), ...alone.reverse()];
  return tables.filter(({ rows }) => rows.length > 0);
}

/**
 * Of more than two texts each that has clauses has a page of its own that stays: they stand there beside those of the text
 * before it, if a concordance joins the two. Up to two, one page holds everything.
 */
export function listOwnTables(corpus: Corpus): { id: string; table: CommitmentTable }[] {
  if (corpus.declarations.length <= 2) return [];
  const tables = listCommitmentTables(corpus);
  return corpus.declarations
    .map(({ id }) => ({
      id,
      table: tables.find(({ declarations }) => declarations.at(-1) === id) ?? listAlone(corpus, id),
    }))
    .filter(({ table }) => table.rows.length > 0);
}

function listAlone(corpus: Corpus, id: string): CommitmentTable {
  const clauses = corpus.declarations
    .filter((declaration) => declaration.id === id)
    .flatMap((declaration) => listClauses(corpus, declaration));
  return {
    declarations: [id],
    rows: sortRows(clauses.map((one) => toRow(corpus, [one], null))),
  };
}

function toRow(
  corpus: Corpus,
  clauses: CommitmentRow['clauses'],
  fate: Fate | null,
  because: string | null = null,
): CommitmentRow {
  const topics = clauses.flatMap((clause) => (clause ? listClauseTopics(corpus, clause) : []));
  return { clauses, fate, because, topics: [...new Set(topics)] };
}

/** The topics of the unit in which a clause stands. */
export function listClauseTopics(corpus: Corpus, { unit }: Clause): readonly string[] {
  return listUnitTopics(corpus, findUnit(corpus, unit));
}

/** The clause by which a row has its place: the later one. */
export function leadClause({ clauses }: CommitmentRow): Clause {
  const clause = clauses.findLast((one) => one !== null);
  if (!clause) throw new Error('A row of the table of commitments has no clause.');
  return clause;
}

/** Strongest first; rows of one step keep the order of the text. */
function sortRows(rows: readonly CommitmentRow[]): CommitmentRow[] {
  const place = (row: CommitmentRow) => strengths.indexOf(leadClause(row).strength);
  return rows.toSorted((a, b) => place(a) - place(b));
}
