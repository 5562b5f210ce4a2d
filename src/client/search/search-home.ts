import { withBase } from '../../model/site/route.ts';
import type { OfficialPart, SearchGround } from '../../model/search/search-ground.ts';
import type { Finder } from './finder.ts';
import type { WordsAtHand } from '../quotation/words-at-hand.ts';
import { loadPart } from './load-part.ts';
import { createWorkerFinder } from './worker-finder.ts';

/** Where a search box stands: what it asks, and how links are written there. */
export interface SearchHome {
  readonly finder: Finder;
  readonly ground: () => Promise<SearchGround>;
  readonly official: () => Promise<OfficialPart>;
  readonly quotations: () => Promise<WordsAtHand>;
  /** The address of a path of the site. */
  readonly href: (path: string) => string;
}

const ground = () => loadPart<SearchGround>('ground', 'files');

/** On the site. */
export const siteHome: SearchHome = {
  finder: createWorkerFinder(ground),
  ground,
  official: () => loadPart<OfficialPart>('text', 'records'),
  // Few searches are a pasted quotation.
  quotations: async () => (await import('../quotation/words-at-hand.ts')).loadWordsAtHand(),
  href: (path) => withBase(import.meta.env.BASE_URL, path),
};
