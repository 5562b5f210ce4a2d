import { loadCorpus } from './corpus.ts';
import { listConcordances } from './model/compare/concordance.ts';

/** One path for each concordance between texts that are held: `2017-2025`. */
export async function getConcordancePaths() {
  return listConcordances(await loadCorpus()).map((record) => ({
    params: { id: `${record.from}-${record.to}` },
    props: { record },
  }));
}
