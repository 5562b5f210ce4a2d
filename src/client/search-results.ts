import type { Reply } from '../model/search/reply.ts';
import { element } from './element.ts';
import { createVerdict } from './quotation-verdict.ts';
import { createCited } from './search-cited.ts';
import { createGroup } from './search-group.ts';
import type { SearchGround } from './search-ground.ts';

/**
 * Everything a reply shows, in order: the place cited, the quotation checked, what is not there, what is.
 * @param search called with a text that is offered, when a reader takes it
 */
export function listReplyParts(
  { citation, quotation, answer, notice, offers }: Reply,
  ground: SearchGround,
  search: (text: string) => void,
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (citation && citation.targets.length > 0) parts.push(createCited(citation.targets, ground));
  if (quotation) {
    const title = element('h2', {}, 'Checked as a quotation');
    parts.push(element('section', {}, title, createVerdict(quotation.result, ground)));
  } else {
    if (notice) parts.push(element('p', { className: 'notice-line' }, notice));
    if (offers.length > 0) parts.push(createOffers(offers, search));
  }
  return [...parts, ...answer.groups.map(createGroup)];
}

function createOffers(offers: readonly string[], search: (text: string) => void): HTMLElement {
  const buttons = offers.map((offer) => {
    const button = element('button', { type: 'button' }, offer);
    button.addEventListener('click', () => search(offer));
    return button;
  });
  return element('p', { className: 'offers' }, 'Search instead for: ', ...buttons);
}
