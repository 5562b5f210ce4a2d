import { isTranslated } from '../page/translated.ts';
import { markSign, type SelectedWords } from '../../model/cite/text-fragment.ts';

/** Words a reader has selected in an official text, or anywhere on a page that has none. */
export interface Selected extends SelectedWords {
  /** Locator of the unit the words begin in; null on a page without official text. */
  readonly locator: string | null;
  /** Whether they are words of a translation, which no address can lead to and no citation can stand behind. */
  readonly translated: boolean;
}

/** What is selected now; null if it is nothing, or does not lie in a unit. */
export function readSelectedWords(): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [toElement(range.startContainer), toElement(range.endContainer)];
  const unit = start?.closest<HTMLElement>('[data-locator]');
  const root =
    unit ?? (document.querySelector('[data-locator]') ? null : start?.closest<HTMLElement>('main'));
  if (!root) return null;
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  // The words may end in another unit than that in which they begin.
  const last = end?.closest('[data-locator]') ?? root;
  after.selectNodeContents(last);
  if (!last.contains(range.endContainer)) after.collapse();
  else after.setStart(range.endContainer, range.endOffset);
  return {
    locator: unit?.dataset['locator'] ?? null,
    translated: isTranslated(root),
    before: readWords(before),
    selected: readWords(range),
    after: readWords(after),
  };
}

const blocks = 'p, li';

/** The words of a range, with a sign for each mark and number and where a block begins. */
function readWords(range: Range): string {
  const part = range.cloneContents();
  for (const mark of part.querySelectorAll('[role="doc-noteref"], .number'))
    mark.replaceWith(markSign);
  // A block that the range enters in its middle does not begin there.
  const entered = countBlocks(range.startContainer, range.commonAncestorContainer);
  for (const block of [...part.querySelectorAll(blocks)].slice(entered)) block.prepend(markSign);
  return part.textContent;
}

function countBlocks(from: Node, within: Node): number {
  let count = 0;
  for (let node: Node | null = from; node && node !== within; node = node.parentNode)
    if (node instanceof Element && node.matches(blocks)) count++;
  return count;
}

function toElement(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
