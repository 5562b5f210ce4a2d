/** Characters of a unit's text, from and to. */
export type TextRange = readonly [start: number, end: number];

const most = 24;

/**
 * Adds the places of matches to the address of a unit: `/2025/28/#c@45-63`, `/2025/11/#text@214-223`.
 * Numbers only: what was typed does not show in the address, and the page takes them out again.
 */
export function addMatches(path: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return path;
  const list = ranges.slice(0, most).map((range) => range.join('-'));
  return `${path}${path.includes('#') ? '' : '#text'}@${list.join(',')}`;
}
