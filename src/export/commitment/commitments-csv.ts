import { toPlaceColumns } from '../format/place-columns.ts';
import { toTable } from '../format/csv.ts';
import type { Ground } from '../ground.ts';
import { listChanges, listClauseEntries } from './commitments-json.ts';

/** `/commitments.csv`: a row for each clause. */
export function toCommitmentsCsv(ground: Ground): string {
  return toTable(
    listClauseEntries(ground).map((entry) => ({
      clause: entry.id,
      ...toPlaceColumns(entry.unit, ground.toAddress),
      kind: entry.kind,
      strength: entry.strength,
      verb: entry.verb,
      addressee: entry.addressee,
      object: entry.object,
      remark: entry.remark,
      sentence: entry.sentence,
      topics: entry.topics.join(' '),
    })),
  );
}

/** `/data/commitment-changes.csv`: a row for each two clauses that are tied, and for each that is new or lost. */
export function toCommitmentChangesCsv(ground: Ground): string {
  return toTable(
    listChanges(ground).map(({ textsNotHeldBetween, ...change }) => ({
      ...change,
      textsNotHeldBetween: textsNotHeldBetween.join(' '),
    })),
  );
}
