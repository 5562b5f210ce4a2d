import { listClauses } from '../../../src/model/commitment/clause.ts';
import { isInOneRow } from '../../../src/model/commitment/clause-tie.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** What an editor has decided on two clauses is about clauses that exist, in units that the concordance joins. */
export const clauseTies = createRule({
  name: 'clause-ties',
  check: ({ folder, corpus }, note) => {
    const clauses = new Map(
      corpus.declarations
        .flatMap((declaration) => listClausesSafely(corpus, declaration))
        .map((clause) => [clause.id, clause]),
    );
    let count = 0;
    for (const placed of listRecords(folder, 'concordances'))
      for (const [index, tie] of (placed.record.clauses ?? []).entries()) {
        count += 1;
        const [from, to] = [clauses.get(tie.earlier), clauses.get(tie.later)];
        const fault = (key: string, message: string, hint: string) =>
          note(placed, ['clauses', index, key], message, hint);
        const wrong = [
          ['earlier', from, tie.earlier, placed.record.from] as const,
          ['later', to, tie.later, placed.record.to] as const,
        ].find(([, clause, , year]) => clause?.declaration !== year);
        if (wrong)
          fault(
            wrong[0],
            `“${wrong[2]}” is no clause of ${wrong[3]}.`,
            'Write the unit and the number of the verb there, as in 2017-18-c2; npm run build lists them in commitments.json.',
          );
        else if (from && to && !isInOneRow(placed.record, from, to))
          fault(
            'later',
            `No row of the concordance joins ${from.unit} to ${to.unit}.`,
            'Add the row, or delete this entry.',
          );
      }
    return `${count} decisions on clauses`;
  },
});

/** Clauses that cannot be read are named by the rule “verbs”. */
function listClausesSafely(...given: Parameters<typeof listClauses>) {
  try {
    return listClauses(...given);
  } catch {
    return [];
  }
}
