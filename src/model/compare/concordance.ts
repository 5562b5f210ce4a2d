import type { ConcordanceRecord, ConcordanceRow } from '../../schema/concordance.ts';
import type { Corpus } from '../text/corpus.ts';

/** Concordances between texts that are held, by the earlier and then by the later text. */
export function listConcordances({ content, declarations }: Corpus): ConcordanceRecord[] {
  const held = new Set(declarations.map(({ id }) => id));
  return Object.values(content.concordances)
    .filter(({ from, to }) => held.has(from) && held.has(to))
    .sort((a, b) => a.from.localeCompare(b.from, 'en') || a.to.localeCompare(b.to, 'en'));
}

/** Concordances between texts that follow each other in the series as it is held: the links of its chain. */
export function listChain(corpus: Corpus): ConcordanceRecord[] {
  const ids = corpus.declarations.map(({ id }) => id);
  return listConcordances(corpus).filter(
    ({ from, to }) => ids.indexOf(to) === ids.indexOf(from) + 1,
  );
}

/** Units without a counterpart in the text held before theirs. */
export function findFreshParagraphs(corpus: Corpus): ReadonlySet<string> {
  return new Set(
    listChain(corpus).flatMap(({ rows }) => listRelated(rows, 'new').flatMap(({ to }) => to)),
  );
}

/** The rows with a relation, in their order. */
export function listRelated(
  rows: readonly ConcordanceRow[],
  relation: ConcordanceRow['relation'],
): ConcordanceRow[] {
  return rows.filter((row) => row.relation === relation);
}

/** Declarations known to lie between two texts whose words are not held. */
export function listMissingBetween(
  { missing }: Corpus,
  { from, to }: { from: string; to: string },
) {
  return missing.filter(({ id }) => id > from && id < to);
}
