import { isTranslated } from '../page/translated.ts';
import type { TextRange } from '../../model/search/add-matches.ts';
import { parseMatches } from '../../model/search/parse-matches.ts';

/** Pixels between a mark that was scrolled to and the edge of the window. */
const edge = 96;

interface Highlights {
  set(name: string, highlight: object): void;
  delete(name: string): void;
}

/**
 * Marks the words a reader was looking for where a result leads, and takes their places out of the address again.
 * The words themselves are not touched: the mark lies over them, and Escape takes it away.
 */
export function markMatch(): void {
  const matches = parseMatches(location.hash);
  if (!matches) return;
  // Replaced, not added: the way back leads to the results, and the address is one that can be quoted. The unit does not become
  // the target of the page: that would scroll its name away and tint it whole, and the mark is what was asked for.
  const id = matches.id === 'text' ? '' : `#${matches.id}`;
  history.replaceState(history.state, '', location.pathname + id);
  const unit = document.getElementById(matches.id);
  const highlights = (globalThis as { CSS?: { highlights?: Highlights } }).CSS?.highlights;
  if (!unit || !highlights || isTranslated(unit)) return;
  const found = matches.ranges.flatMap((range) => toRange(unit, range) ?? []);
  const [first] = found;
  if (!first) return;
  highlights.set('match', new Highlight(...found));
  const { top, bottom } = first.getBoundingClientRect();
  const least = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
  if (top < 0 || bottom > innerHeight - least)
    scrollBy(0, top < 0 ? top - edge : bottom - innerHeight + least + edge);
  const clear = () => highlights.delete('match');
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear());
  new MutationObserver(() => isTranslated(unit) && clear()).observe(unit, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** The official words of a unit as the page shows them; null where the places are not in them. */
function toRange(unit: HTMLElement, [start, end]: TextRange): Range | null {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[role="doc-noteref"], .number, [data-locator]') === unit
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const range = document.createRange();
  let [at, begun] = [0, false];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    // White space between the parts of the page is not part of the text of record.
    const lead = at === 0 ? (/^\s*/.exec(text)?.[0].length ?? 0) : 0;
    const length = text.length - lead;
    if (!begun && start < at + length) {
      range.setStart(node, start - at + lead);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at + lead);
      return range;
    }
    at += length;
  }
  return null;
}
