import { listClauses } from '../../../src/model/commitment/clause.ts';
import { isInOneRow } from '../../../src/model/commitment/clause-tie.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'clause-ties';

/** What an editor has decided on two clauses is about clauses that exist, in units that the concordance joins. */
export const clauseTies: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const clauses = new Map(
      corpus.declarations
        .flatMap((declaration) => listClausesSafely(corpus, declaration))
        .map((clause) => [clause.id, clause]),
    );
    let count = 0;
    const issues = listRecords(folder, 'concordances').flatMap((placed) =>
      (placed.record.clauses ?? []).flatMap((tie, index) => {
        count += 1;
        const [from, to] = [clauses.get(tie.earlier), clauses.get(tie.later)];
        const fault = (key: string, message: string, hint: string) => [
          issueAt(rule, placed, ['clauses', index, key], message, hint),
        ];
        const wrong = [
          ['earlier', from, tie.earlier, placed.record.from] as const,
          ['later', to, tie.later, placed.record.to] as const,
        ].find(([, clause, , year]) => clause?.declaration !== year);
        if (wrong)
          return fault(
            wrong[0],
            `“${wrong[2]}” is no clause of ${wrong[3]}.`,
            'Write the unit and the number of the verb there, as in 2017-18-c2; npm run build lists them in commitments.json.',
          );
        return from && to && !isInOneRow(placed.record, from, to)
          ? fault(
              'later',
              `No row of the concordance joins ${from.unit} to ${to.unit}.`,
              'Add the row, or delete this entry.',
            )
          : [];
      }),
    );
    return { checked: `${count} decisions on clauses`, issues };
  },
};

/** Clauses that cannot be read are named by the rule “verbs”. */
function listClausesSafely(...given: Parameters<typeof listClauses>) {
  try {
    return listClauses(...given);
  } catch {
    return [];
  }
}
