import { isKept, tokenOf, type Run } from './alignment.ts';

/** A change that leaves the words as they are: signs only, or the way of writing them (capitals, hyphens, spelling). */
export type SlightChange = 'punctuation' | 'spelling';

/** What kind of slight change a run is; null where words change, and for kept runs. */
export function findSlightChange(run: Run): SlightChange | null {
  if (isKept(run) || run.some((step) => step.kind !== 'kept' && step.moved !== undefined)) return null;
  const words = (kind: 'removed' | 'added') =>
    run.filter((step) => step.kind === kind && tokenOf(step).isWord).map((step) => tokenOf(step).text);
  const [removed, added] = [words('removed'), words('added')];
  if (removed.join(' ') === added.join(' ')) return 'punctuation';
  return foldSpelling(removed) === foldSpelling(added) ? 'spelling' : null;
}

/** Without capitals, accents, hyphens and apostrophes, and with American forms for the commonest British ones. */
function foldSpelling(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/is(e[ds]?|ing|ation)$/, 'iz$1')
        .replace(/our/, 'or')
        .replace(/tred?$/, 'ter'),
    )
    .join('');
}
