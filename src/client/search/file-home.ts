import { createInstance } from 'virtual:pagefind';
import type { OfficialPart, SearchGround } from '../../model/search/search-ground.ts';
import type { HeldWords } from '../../model/quotation/official-words.ts';
import { readHeldWords } from '../quotation/words-at-hand.ts';
import { withBase } from '../../model/site/route.ts';
import { createFinder } from './finder.ts';
import { guardFetch } from './guarded-fetch.ts';
import type { SearchHome } from './search-home.ts';

/** What the file edition carries for its search. */
export interface FilePart {
  readonly ground: SearchGround;
  /** The files of the index that the ground does not hold, by their path, in base64. */
  readonly packed: Readonly<Record<string, string>>;
  readonly text: OfficialPart;
  readonly words: readonly string[];
  readonly quotations: HeldWords;
}

/** No such address is ever asked for: all files are held. */
const basePath = 'http://local/pagefind/';

/** Where the search box of the file edition stands. */
export function openFileHome(): SearchHome {
  const part = JSON.parse(document.getElementById('search-index')?.textContent ?? '{}') as FilePart;
  const finder = createFinder(createInstance, part.ground, {
    basePath,
    tag: 'file',
    takeFault: guardFetch(basePath, {
      files: {},
      held: { ...part.ground.held, ...unpack(part.packed) },
    }),
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

const unpack = (packed: FilePart['packed']) =>
  Object.fromEntries(Object.entries(packed).map(([path, base64]) => [path, atob(base64)]));

/**
 * `/2025/28/#c@45-63` → `#2025/28/c`: where a page of its own bears that name, a place on a page has a colon. What another file
 * holds has its address on the site.
 */
function toFragment(path: string): string {
  const [page = '', id = ''] = path.replace(/@.*$/, '').split('#');
  const name = page.replace(/^\/|\/$/g, '') || 'start';
  const places = id === '' || id === 'text' ? [] : [`${name}:${id}`, `${name}/${id}`];
  if (!document.getElementById(name))
    return new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href;
  return `#${places.find((one) => document.getElementById(one)) ?? name}`;
}
