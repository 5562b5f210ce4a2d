import type { Passage } from '../../model/cite/cite-selection.ts';
import { isTranslated } from '../page/translated.ts';

/**
 * The official words that are selected, unit by unit as they are read: nothing of ours that stands between them, no marks.
 * @returns nothing if any of them are shown in translation
 */
export function readSelectedPassages(): Passage[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const passages: Passage[] = [];
  for (const node of listTexts(range)) {
    const unit = node.parentElement?.closest<HTMLElement>('[data-locator]');
    const selected = readSelected(node, range);
    if (!unit || selected === '') continue;
    if (isTranslated(unit)) return [];
    const locator = unit.dataset['locator'] ?? '';
    const mark = node.parentElement?.closest('.number, [role="doc-noteref"]');
    const last = passages.at(-1);
    const own = last?.locator === locator ? last : { locator, number: '', words: '' };
    if (last !== own) passages.push(own);
    const isNumber = mark?.matches('.number:not(.counted)') && own.words.trim() === '';
    passages.splice(-1, 1, {
      ...own,
      number: isNumber ? `${own.number}${selected}` : own.number,
      words: mark ? own.words : `${own.words}${leadOf(node)}${selected}`,
    });
  }
  return passages
    .map(({ locator, number, words }) => ({ locator, number: number.trim(), words: tidy(words) }))
    .filter(({ words }) => words !== '');
}

function* listTexts(range: Range): Generator<Text> {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (root instanceof Text) yield root;
  while (walker.nextNode())
    if (range.intersectsNode(walker.currentNode)) yield walker.currentNode as Text;
}

/** The part of a text that the range covers. */
function readSelected(node: Text, range: Range): string {
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(start, end);
}

/** A blank where a block begins. */
function leadOf(node: Text): string {
  return node.parentElement?.closest('p, li')?.firstChild === node ? ' ' : '';
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
