import type { CitationPart } from './citation-part.ts';
import type { FoundDocument } from './known-document.ts';

/** A part with what was found out about it. A clause is the parts between two semicolons. */
export type ClausePart =
  | Exclude<CitationPart, { readonly kind: 'document' }>
  | (Extract<CitationPart, { readonly kind: 'document' }> & { readonly found: FoundDocument });

/** Parts that do not separate a place from its document. */
const between: readonly ClausePart['kind'][] = [
  'idle',
  'sign',
  'title',
  'annex',
  'letters',
  'following',
  'note',
];

/** The nearest part before or after another that says something, and whether “of” or “in” stands between. */
export function findNeighbour(
  clause: readonly ClausePart[],
  at: number,
  direction: -1 | 1,
): { readonly part: ClausePart | null; readonly tied: boolean } {
  let tied = false;
  for (let other = at + direction; ; other += direction) {
    const part = clause[other];
    if (!part) return { part: null, tied };
    if (part.kind === 'tie') tied = true;
    else if (!between.includes(part.kind)) return { part, tied };
  }
}

/** The same part as words that say nothing about the place. */
export function toUnknown({ text }: ClausePart | CitationPart): ClausePart {
  return { kind: 'unknown', text };
}
