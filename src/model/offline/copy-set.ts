import { isDeclarationId } from '../text/locator.ts';

/** Up to so many declarations are held by one copy of the whole; above, each has copies of its own. */
export const mostTogether = 5;

/** What of the site a copy holds: a file edition, an e-book, a part of the installed copy. */
export interface CopySet {
  /** The declaration that has the copy to itself; null for the one copy of all. */
  readonly id: string | null;
  /** Declarations whose text it holds. */
  readonly declarations: readonly string[];
  /** Everything that is held, the earliest first. */
  readonly held: readonly string[];
  /** The two texts of `/compare/`; none if no two are compared. */
  readonly compared: readonly string[];
}

/**
 * The sets of declarations that copies are made of, the newest first.
 * @param held ids of the declarations held, the earliest first
 * @param compared the two texts that `/compare/` shows
 */
export function listCopySets(
  held: readonly string[],
  compared: readonly string[],
  most = mostTogether,
): CopySet[] {
  if (held.length <= most) return [{ id: null, declarations: held, held, compared }];
  return held.map((id) => ({ id, declarations: [id], held, compared })).reverse();
}

/**
 * The names of a copy in the form of one file, from the root of the site: today’s address holds the whole or, where each
 * declaration has a copy of its own, that of the newest, so that who kept the address still gets a file of that kind.
 */
export function listCopyFiles({ id, held }: CopySet, ending: 'html' | 'epub'): string[] {
  if (id === null) return [`every-paragraph.${ending}`];
  const own = `every-paragraph/${id}.${ending}`;
  return id === held.at(-1) ? [own, `every-paragraph.${ending}`] : [own];
}

/** A view over all texts at once, which grows with every declaration: a copy of one declaration leads to it on the site. */
const overAll = /^compare\/words(\/|\.|$)/;
/** Files of data over all texts: not of one page, and not what pages are shown or searched with. */
const dataOfAll = /^(data\/.+|concordance\/.+|[a-z-]+)\.(json|csv|xml)$/;

/**
 * The declarations a page or file belongs to: its own, or those it shows side by side; none if it is common to all; null if it is a
 * view over all of them, which no copy of one declaration holds.
 * @param path `/2025/12/`, `2025/12.json`, `/topics/children/`
 */
export function findOwners(
  path: string,
  { held, compared }: Pick<CopySet, 'held' | 'compared'>,
): readonly string[] | null {
  const place = path.replace(/^\//, '').replace(/(^|\/)index\.html$/, '$1');
  if (overAll.test(place) || dataOfAll.test(place)) return null;
  const [first = '', second = ''] = place.split('/');
  const name = first.replace(/\..*$/, '');
  const isHeld = (id: string) => held.includes(id);
  if (isDeclarationId(name)) return isHeld(name) ? [name] : [];
  // `statements/2025/guy-ryder/`, `meetings/2025/`
  if (/^(statements|meetings)$/.test(first)) return [second.replace(/\..*$/, '')].filter(isHeld);
  if (name !== 'compare' && name !== 'commitments') return [];
  const shown = second.replace(/\..*$/, '');
  if (isHeld(shown)) return [shown];
  const pair = held.flatMap((from) =>
    held.flatMap((to) => (shown === `${from}-${to}` ? [from, to] : [])),
  );
  if (pair.length > 0) return pair;
  // Where no two texts are compared, `/commitments/` shows the newest.
  return name === 'compare' || compared.length > 0 ? compared : held.slice(-1);
}

/** Whether a copy holds a page or file. */
export function isInSet(path: string, set: CopySet): boolean {
  if (set.id === null) return true;
  const owners = findOwners(path, set);
  return owners !== null && (owners.length === 0 || owners.includes(set.id));
}
