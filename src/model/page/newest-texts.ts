import { formatCount } from '../wording/count.ts';

/** Of more texts than these a page that goes through all of them shows the newest: it must not grow with every text. */
const mostShown = 5;

/**
 * Divides texts into those that a page shows and those of which it says that the data have them.
 * @param texts the earliest first
 */
export function divideTexts<T>(texts: readonly T[]): {
  shown: readonly T[];
  earlier: readonly T[];
} {
  const at = Math.max(0, texts.length - mostShown);
  return { shown: texts.slice(at), earlier: texts.slice(0, at) };
}

/** `in 30 earlier texts`, `in an earlier text` */
export function nameEarlier(count: number): string {
  return count === 1 ? 'in an earlier text' : `in ${formatCount(count)} earlier texts`;
}
