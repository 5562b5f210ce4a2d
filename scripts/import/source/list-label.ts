import { labelAt } from '../structure/point-order.ts';

/**
 * The number that a page shows before an item of a list.
 * @param type as in HTML: `1`, `a` or `i`
 */
export function writeListLabel(type: string, count: number): string {
  if (type === 'a')
    return count <= 26
      ? `(${String.fromCharCode(96 + count)})`
      : `(${String.fromCharCode(70 + count).repeat(2)})`;
  return type === 'i' ? `(${labelAt('roman', count - 1)})` : `${count}.`;
}
