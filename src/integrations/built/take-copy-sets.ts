import { takeContent } from '../../content/handed-content.ts';
import { findNewestRecord } from '../../model/compare/concordance.ts';
import { listCopySets, type CopySet } from '../../model/offline/copy-set.ts';

/** The sets of declarations that copies are made of. */
export function takeCopySets(): CopySet[] {
  const { corpus } = takeContent();
  const newest = findNewestRecord(corpus);
  return listCopySets(
    corpus.declarations.map(({ id }) => id),
    newest ? [newest.from, newest.to] : [],
  );
}
