import type { BuiltSite } from '../audit/rule/built-site.ts';
import { isRedirect } from '../audit/rule/built-site.ts';

/** A page that stands for its kind. */
export interface PageKind {
  /** `declaration/paragraph`, `statements/…` */
  readonly name: string;
  readonly path: string;
  /** Whether text is the largest thing its reader waits for; a picture or a tool takes longer. */
  readonly isText: boolean;
}

/** Sections of the site whose first page is a tool or has a large picture. */
const drawn = /^\/((compare|statistics|commitments|search|check|brief|offline)\/.*)?$/;

/** The longest page of each kind: of the pages that stand in the same place of the tree, those of one year beside those of another. */
export function listKinds({ pages }: BuiltSite): PageKind[] {
  const kinds = new Map<string, { path: string; length: number }>();
  for (const page of pages) {
    const { path, html } = page;
    if (!path.endsWith('/') || isRedirect(page)) continue;
    const name = nameKind(path);
    if (html.length > (kinds.get(name)?.length ?? 0))
      kinds.set(name, { path, length: html.length });
  }
  return [...kinds].map(([name, { path }]) => ({ name, path, isText: !drawn.test(path) }));
}

function nameKind(path: string): string {
  const [first = '', ...rest] = path.slice(1, -1).split('/');
  const isText = /^\d{4}$/.test(first);
  const section = isText ? 'declaration' : first || 'front';
  const below = rest.map((part) => (part === 'cite' ? part : '…'));
  return [section, ...below].join('/');
}
