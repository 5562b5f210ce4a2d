import * as pagefind from 'virtual:pagefind';
import type { OfficialPart, SearchGround } from '../../model/search/search-ground.ts';
import type { HeldWords } from '../../model/quotation/official-words.ts';
import { readHeldWords } from '../quotation/words-at-hand.ts';
import { createFinder } from './finder.ts';
import { guardFetch } from './guarded-fetch.ts';
import type { SearchHome } from './search-home.ts';

/** What the file edition carries for its search: every file of the index is held in the ground. */
export interface FilePart {
  readonly ground: SearchGround;
  readonly text: OfficialPart;
  readonly words: readonly string[];
  readonly quotations: HeldWords;
}

/** No such address is ever asked for: all files are held. */
const basePath = 'http://local/pagefind/';

/** Where the search box of the file edition stands. */
export function openFileHome(): SearchHome {
  const part = JSON.parse(document.getElementById('search-index')?.textContent ?? '{}') as FilePart;
  const finder = createFinder(pagefind, part.ground, {
    basePath,
    tag: 'file',
    takeFault: guardFetch(basePath, part.ground),
    words: () => Promise.resolve(part.words),
  });
  return {
    finder,
    ground: () => Promise.resolve(part.ground),
    official: () => Promise.resolve(part.text),
    quotations: () => Promise.resolve(readHeldWords(part.quotations, toFragment)),
    href: toFragment,
  };
}

/** `/2025/28/#c@45-63` → `#2025/28/c`: where a page of its own bears that name, a place on a page has a colon. */
function toFragment(path: string): string {
  const [page = '', id = ''] = path.replace(/@.*$/, '').split('#');
  const name = page.replace(/^\/|\/$/g, '') || 'start';
  const places = id === '' || id === 'text' ? [] : [`${name}:${id}`, `${name}/${id}`];
  return `#${places.find((one) => document.getElementById(one)) ?? name}`;
}
