import type { ConcordanceRecord, ConcordanceRow } from '../../schema/concordance.ts';
import { reasonsPath } from '../site/route.ts';
import type { Corpus } from '../text/corpus.ts';
import { listConcordances } from './concordance.ts';

/** `why-2017-8-2025-12`, `why-2017-2025-3` for what is new: where the page of reasons says why a row stands in a concordance. */
export function reasonFragment(record: ConcordanceRecord, { from, to }: ConcordanceRow): string {
  return `why-${from[0] ?? record.from}-${to[0] ?? record.to}`.replaceAll('/', '-');
}

/**
 * Where the reason for a row stands: `/compare/reasons/#why-2017-8-2025-12`.
 * @throws Error if the row is in no concordance of texts that are held
 */
export function reasonPath(corpus: Corpus, row: ConcordanceRow): string {
  const record = listConcordances(corpus).find(({ rows }) => rows.includes(row));
  if (!record)
    throw new Error(
      `No concordance has the row ${row.relation} ${[...row.from, ...row.to].join(', ')}.`,
    );
  return `${reasonsPath()}#${reasonFragment(record, row)}`;
}
