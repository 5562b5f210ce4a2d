import type { ConcordanceRecord, ConcordanceRow } from '../../schema/concordance.ts';
import type { Corpus } from '../text/corpus.ts';
import { listBetween } from '../text/series.ts';

/** Concordances between texts that are held, by the earlier and then by the later text. */
export function listConcordances({ content, declarations }: Corpus): ConcordanceRecord[] {
  const ids = declarations.map(({ id }) => id);
  return Object.values(content.concordances)
    .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
    .sort(
      (a, b) => ids.indexOf(a.from) - ids.indexOf(b.from) || ids.indexOf(a.to) - ids.indexOf(b.to),
    );
}

/**
 * The links of the chain: for each text its concordance with the nearest text before it that has one. A text that is held
 * and not compared yet is passed over, so that holding it takes nothing away.
 */
export function listChain(corpus: Corpus): ConcordanceRecord[] {
  const records = listConcordances(corpus);
  return corpus.declarations.flatMap(
    ({ id }) => records.findLast((record) => record.to === id) ?? [],
  );
}

/** The concordance of the newest text that has one. */
export function findNewestRecord(corpus: Corpus): ConcordanceRecord | null {
  return listChain(corpus).at(-1) ?? null;
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
export function listMissingBetween(corpus: Corpus, { from, to }: { from: string; to: string }) {
  const between = listBetween(corpus, { from, to }).map(({ id }) => id);
  return corpus.missing.filter(({ id }) => between.includes(id));
}
