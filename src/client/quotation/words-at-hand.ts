import {
  listOfficialWords,
  type NamedDeclaration,
  type OfficialWords,
  type HeldWords,
} from '../../model/quotation/official-words.ts';
import { withBase } from '../../model/site/route.ts';
import { loadFile } from '../page/load-file.ts';

/** What quotations are compared with, and the names of the declarations. */
export interface WordsAtHand {
  readonly official: OfficialWords;
  readonly declarations: readonly NamedDeclaration[];
  /** The address of a path of the site where the checker stands. */
  readonly href: (path: string) => string;
}

/**
 * Loads it, once.
 * @throws if it cannot be loaded; the next call tries again
 */
export function loadWordsAtHand(): Promise<WordsAtHand> {
  return loadFile('/check/ground.json', async (answer) => {
    const held = (await answer.json()) as Partial<HeldWords> | null;
    if (!Array.isArray(held?.units)) throw new Error('ground.json is not what it should be');
    return readHeldWords(held as HeldWords);
  });
}

const read = new WeakMap<HeldWords, WordsAtHand>();

/** Reads what was loaded, or stands in the page; once. */
export function readHeldWords(
  held: HeldWords,
  href: (path: string) => string = (path) => withBase(import.meta.env.BASE_URL, path),
): WordsAtHand {
  const known = read.get(held);
  if (known) return known;
  const made = {
    official: listOfficialWords(held),
    declarations: held.declarations ?? [],
    href,
  };
  read.set(held, made);
  return made;
}
