/**
 * The number that a page shows before an item of a list.
 * @param type as in HTML: `1`, `a` or `i`
 */
export function writeListLabel(type: string, count: number): string {
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
  if (type === 'a')
    return count <= 26
      ? `(${String.fromCharCode(96 + count)})`
      : `(${String.fromCharCode(70 + count).repeat(2)})`;
  return type === 'i' ? `(${romans[count - 1] ?? count})` : `${count}.`;
}
