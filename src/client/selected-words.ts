import { markSign, type SelectedWords } from '../model/text-fragment.ts';

/** Words a reader has selected in an official text, or anywhere on a page that has none. */
export interface Selected extends SelectedWords {
  /** Locator of the unit the words begin in; null on a page without official text. */
  readonly locator: string | null;
}

/** What is selected now; null where it is nothing, or does not lie in a unit. */
export function readSelectedWords(): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  const unit = start?.closest<HTMLElement>('[data-locator]');
  const root =
    unit ?? (document.querySelector('[data-locator]') ? null : start?.closest<HTMLElement>('main'));
  if (!root) return null;
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  after.selectNodeContents(root);
  if (!root.contains(range.endContainer)) after.collapse();
  else after.setStart(range.endContainer, range.endOffset);
  return {
    locator: unit?.dataset['locator'] ?? null,
    before: readWords(before),
    selected: readWords(range),
    after: readWords(after),
  };
}

function readWords(range: Range): string {
  const part = range.cloneContents();
  for (const mark of part.querySelectorAll('[role="doc-noteref"], .number'))
    mark.replaceWith(markSign);
  for (const block of part.querySelectorAll('p, li')) block.prepend(markSign);
  return part.textContent;
}
