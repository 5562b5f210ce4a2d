import {
  listOfficialWords,
  type NamedDeclaration,
  type OfficialWords,
  type QuotationGround,
} from '../../model/quotation/official-words.ts';
import { withBase } from '../../model/site/route.ts';

/** What quotations are compared with, and the names of the declarations. */
export interface CheckGround {
  readonly official: OfficialWords;
  readonly declarations: readonly NamedDeclaration[];
  /** The address of a path of the site where the checker stands. */
  readonly href: (path: string) => string;
}

const patience = 20_000;
let loading: Promise<CheckGround> | undefined;
let failed = false;

/**
 * Loads it, once.
 * @throws if it cannot be loaded; the next call tries again
 */
export function loadQuotationGround(): Promise<CheckGround> {
  return (loading ??= fetchGround().catch((error: unknown) => {
    loading = undefined;
    failed = true;
    throw error;
  }));
}

async function fetchGround(): Promise<CheckGround> {
  const address = withBase(import.meta.env.BASE_URL, '/check/ground.json');
  // What came broken must not come out of the browser's cache again.
  const cache = failed ? 'reload' : 'default';
  const answer = await fetch(address, { cache, signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`ground.json: ${answer.status}`);
  const ground = (await answer.json()) as Partial<QuotationGround> | null;
  if (!Array.isArray(ground?.units)) throw new Error('ground.json is not what it should be');
  return readGround(ground as QuotationGround);
}

const read = new WeakMap<QuotationGround, CheckGround>();

/** Reads what was loaded, or stands in the page; once. */
export function readGround(
  ground: QuotationGround,
  href: (path: string) => string = (path) => withBase(import.meta.env.BASE_URL, path),
): CheckGround {
  const known = read.get(ground);
  if (known) return known;
  const made = {
    official: listOfficialWords(ground),
    declarations: ground.declarations ?? [],
    href,
  };
  read.set(ground, made);
  return made;
}
