import { findQuotations } from '../../model/quotation/find-quotations.ts';
import { element } from '../page/element.ts';
import { createVerdict } from '../quotation/quotation-verdict.ts';
import type { WordsAtHand } from '../quotation/words-at-hand.ts';

/** What became of a quotation that was pasted into the box. */
export interface PastedQuotation {
  /** `word for word` */
  readonly verdict: string;
  readonly box: HTMLElement;
}

/** Checks what was pasted as a quotation; null where no passage of it is near to the official words. */
export function checkPasted(held: WordsAtHand, text: string): PastedQuotation | null {
  const passages = findQuotations(held.official, text);
  const result = passages.find((one) => one.result.verdict !== 'not found')?.result;
  if (!result) return null;
  const title = element('h2', {}, 'Checked as a quotation');
  const box = element('section', {}, title, createVerdict(result, held));
  const all = element('a', { href: held.href('/check/') }, 'check them all');
  if (passages.length > 1)
    box.append(element('p', {}, 'Your text has another quotation: ', all, '.'));
  return { verdict: result.verdict, box };
}
