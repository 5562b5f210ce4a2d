import type { Corpus } from './corpus.ts';

/** A declaration as a member of the series, whether or not its text is held. */
export interface SeriesMember {
  readonly id: string;
  readonly adopted: string;
  readonly held: boolean;
}

/** All declarations in the order of their adoption, held or not. */
export function listSeries({ declarations, missing }: Corpus): SeriesMember[] {
  return [
    ...declarations.map(({ id, adopted }) => ({ id, adopted, held: true })),
    ...missing.map(({ id, adopted }) => ({ id, adopted, held: false })),
  ].sort((a, b) => a.adopted.localeCompare(b.adopted, 'en') || a.id.localeCompare(b.id, 'en'));
}

/** Below zero if the first of two declarations was adopted before the second. */
export function compareAdoption(corpus: Corpus, a: string, b: string): number {
  const ids = listSeries(corpus).map(({ id }) => id);
  return ids.indexOf(a) - ids.indexOf(b);
}

/** Declarations that were adopted between two others. */
export function listBetween(
  corpus: Corpus,
  { from, to }: { readonly from: string; readonly to: string },
): SeriesMember[] {
  const series = listSeries(corpus);
  const [first, last] = [from, to].map((id) => series.findIndex((one) => one.id === id));
  return series.slice((first ?? 0) + 1, Math.max(0, last ?? 0));
}
