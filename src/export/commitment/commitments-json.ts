import { listChain, listMissingBetween } from '../../model/compare/concordance.ts';
import { listClauseTies } from '../../model/commitment/clause-tie.ts';
import { formatClauseSentence } from '../../model/commitment/clause-sentence.ts';
import { listClauses } from '../../model/commitment/clause.ts';
import { listClauseTopics } from '../../model/commitment/commitment-table.ts';
import { strengths } from '../../model/commitment/strength.ts';
import { unitPath } from '../../model/site/route.ts';
import { findUnit } from '../../model/text/corpus.ts';
import { toClauseKeys } from '../dataset/annotation-json.ts';
import { toFileHead, type Ground } from '../ground.ts';

/** `/commitments.json`: the scale, every clause on it, and what became of each in the next text. */
export function toCommitmentsJson(ground: Ground) {
  const { toAddress } = ground;
  return {
    ...toFileHead(ground, 'commitments'),
    url: toAddress('/commitments/'),
    note: 'Verbs and objects are the words of the declarations. Where a clause begins and ends, its strength, and what it is tied to, are our reading; the rules stand on the page.',
    scale: strengths.map(({ id, kind, name, words, reason }) => ({
      id,
      kind,
      name,
      words,
      reason,
    })),
    clauses: listClauseEntries(ground),
    changes: listChanges(ground),
  };
}

/** Every clause of every declaration, in the order of the texts. */
export function listClauseEntries({ corpus, toAddress }: Ground) {
  return corpus.declarations.flatMap((declaration) =>
    listClauses(corpus, declaration).map((clause) => {
      const unit = findUnit(corpus, clause.unit);
      return {
        id: clause.id,
        url: toAddress(unitPath(clause.unit)),
        declaration: clause.declaration,
        unit: clause.unit,
        ...toClauseKeys(clause),
        sentence: formatClauseSentence(clause, unit.text),
        topics: listClauseTopics(corpus, clause),
      };
    }),
  );
}

/** For each two texts that follow each other the clauses that are tied, those that are new and those that are lost. */
export function listChanges({ corpus, toAddress }: Ground) {
  return listChain(corpus).flatMap((record) => {
    const ties = listClauseTies(corpus, record);
    const clausesOf = (id: string) =>
      corpus.declarations.filter((one) => one.id === id).flatMap((one) => listClauses(corpus, one));
    const alone = (id: string, tied: readonly string[], change: 'new' | 'lost') =>
      clausesOf(id)
        .filter((clause) => !tied.includes(clause.id))
        .map((clause) => {
          const url = toAddress(unitPath(clause.unit));
          const isNew = change === 'new';
          return {
            earlier: isNew ? null : clause.id,
            earlierUrl: isNew ? null : url,
            later: isNew ? clause.id : null,
            laterUrl: isNew ? url : null,
            change,
            basis: 'our reading' as const,
            because: `No clause of ${isNew ? record.from : record.to} is tied to it.`,
          };
        });
    const between = listMissingBetween(corpus, record).map(({ id }) => id);
    return [
      ...ties.map(({ from, to, change, because }) => ({
        earlier: from.id,
        earlierUrl: toAddress(unitPath(from.unit)),
        later: to.id,
        laterUrl: toAddress(unitPath(to.unit)),
        change,
        basis: 'our reading' as const,
        because: because ?? 'They share the most words of all clauses of their paragraphs.',
      })),
      ...alone(
        record.to,
        ties.map(({ to }) => to.id),
        'new',
      ),
      ...alone(
        record.from,
        ties.map(({ from }) => from.id),
        'lost',
      ),
    ].map((change) => ({
      from: record.from,
      to: record.to,
      textsNotHeldBetween: between,
      ...change,
    }));
  });
}
