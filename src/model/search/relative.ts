import { listAkin, listInflections, type Wanted } from './find-words.ts';
import type { SearchIndex } from './search-index.ts';
import type { Term } from './term.ts';

/** Other words of the same root that stand in the records, the commonest first. */
export function listRelatives(index: SearchIndex, { ways: [first] }: Term): string[] {
  if (!first || first.how === 'written' || first.words.length > 1) return [];
  const [word = ''] = first.words;
  const own = new Set(listInflections(index, word));
  return listAkin(index, word)
    .filter((form) => !own.has(form))
    .sort((a, b) => b.places.size - a.places.size)
    .map(({ written }) => written.toLowerCase());
}

/** The same words in every form of their root. */
export function toRoots({ ways }: Term): Wanted[] {
  return ways
    .filter(({ words, how }) => words.length === 1 && how !== 'written')
    .map((way) => ({ ...way, how: 'akin' }));
}
