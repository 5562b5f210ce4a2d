import type { TextRange } from './add-matches.ts';

/**
 * Reads the places of matches out of the fragment of an address: `#c@45-63`.
 * @returns null where it names none
 */
export function parseMatches(
  hash: string,
): { readonly id: string; readonly ranges: readonly TextRange[] } | null {
  const [, id, list] = /^#([a-z][\w-]*)@(\d+-\d+(?:,\d+-\d+)*)$/.exec(hash) ?? [];
  if (id === undefined || list === undefined) return null;
  return {
    id,
    ranges: list.split(',').map((range) => range.split('-').map(Number) as [number, number]),
  };
}
