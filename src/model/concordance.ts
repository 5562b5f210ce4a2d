import type { Corpus } from './corpus.ts';

/** Paragraphs that a concordance says have no counterpart in the earlier text. */
export function findFreshParagraphs({ content, units }: Corpus): ReadonlySet<string> {
  const rows = Object.values(content.concordances).flatMap((concordance) => concordance.rows);
  return new Set(
    rows
      .filter(({ relation, to }) => relation === 'new' && to.every((unit) => units.has(unit)))
      .flatMap(({ to }) => to),
  );
}
