import { isKept, tokenOf, type Run } from './alignment.ts';
import { foldSpelling } from '../word/spelling.ts';

/** A change that leaves the words as they are: signs only, or the way of writing them (capitals, hyphens, spelling). */
export type SlightChange = 'punctuation' | 'spelling';

/** What kind of slight change a run is; null if words change, and for kept runs. */
export function findSlightChange(run: Run): SlightChange | null {
  if (isKept(run) || run.some((step) => step.kind !== 'kept' && step.moved !== undefined))
    return null;
  const words = (kind: 'removed' | 'added') =>
    run
      .filter((step) => step.kind === kind && tokenOf(step).isWord)
      .map((step) => tokenOf(step).text);
  const [removed, added] = [words('removed'), words('added')];
  if (removed.join(' ') === added.join(' ')) return 'punctuation';
  return fold(removed) === fold(added) ? 'spelling' : null;
}

function fold(words: readonly string[]): string {
  return words.map(foldSpelling).join('');
}
