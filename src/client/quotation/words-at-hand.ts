import {
  listOfficialWords,
  type NamedDeclaration,
  type OfficialWords,
  type HeldWords,
} from '../../model/quotation/official-words.ts';
import { withBase } from '../../model/site/route.ts';

/** What quotations are compared with, and the names of the declarations. */
export interface WordsAtHand {
  readonly official: OfficialWords;
  readonly declarations: readonly NamedDeclaration[];
  /** The address of a path of the site where the checker stands. */
  readonly href: (path: string) => string;
}

const patience = 20_000;
let loading: Promise<WordsAtHand> | undefined;
let failed = false;

/**
 * Loads it, once.
 * @throws if it cannot be loaded; the next call tries again
 */
export function loadWordsAtHand(): Promise<WordsAtHand> {
  return (loading ??= fetchHeldWords().catch((error: unknown) => {
    loading = undefined;
    failed = true;
    throw error;
  }));
}

async function fetchHeldWords(): Promise<WordsAtHand> {
  const address = withBase(import.meta.env.BASE_URL, '/check/ground.json');
  // What came broken must not come out of the browser's cache again.
  const cache = failed ? 'reload' : 'default';
  const answer = await fetch(address, { cache, signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`ground.json: ${answer.status}`);
  const held = (await answer.json()) as Partial<HeldWords> | null;
  if (!Array.isArray(held?.units)) throw new Error('ground.json is not what it should be');
  return readHeldWords(held as HeldWords);
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
