import { isLocator } from '../../../src/model/text/locator.ts';
import { createRule } from '../rule/rule.ts';
import { countOurWords } from './count-our-words.ts';
import { readOfficialPassages } from './official-passages.ts';

/** Most words of ours, folded ones counted, for one official word: the median over all paragraph pages. */
const bar = 6;

/** How much of our own stands beside the official words: a page of a paragraph is about the paragraph. */
export const ourWords = createRule({
  name: 'our-words',
  hint: 'Say each thing once, and link to the page that has the rest; do not raise the bar.',
  check: (site, fault) => {
    const pages = site.pages.filter(({ path }) => isLocator(path.slice(1, -1)));
    const passages = readOfficialPassages(pages.map(({ root }) => root));
    const counted = pages
      .flatMap(({ path, file, root }) => {
        const count = countOurWords(root, path.slice(1, -1), passages);
        return count === null ? [] : [{ path, file, ...count, ratio: count.ours / count.official }];
      })
      .sort((a, b) => a.ratio - b.ratio);
    const median = findMedian(counted.map(({ ratio }) => ratio));
    const most = counted.at(-1);
    const parts = new Map<string, number>();
    for (const { byPart } of counted)
      for (const [part, words] of byPart) parts.set(part, (parts.get(part) ?? 0) + words);
    if (median > bar)
      fault(
        most?.file ?? '',
        `${median.toFixed(2)} words of ours for one official word, the median of ${counted.length} pages; at most ${bar}`,
      );
    const shares = [...parts]
      .sort(([, a], [, b]) => b - a)
      .map(([part, words]) => `${part} ${Math.round(words / counted.length)}`);
    return `${median.toFixed(2)} words of ours for one official word (median of ${counted.length} pages, bar ${bar}; most ${most?.ratio.toFixed(1) ?? '0'}, ${most?.path ?? 'no page'}); words a page by part: ${shares.join(', ')}`;
  },
});

function findMedian(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}
