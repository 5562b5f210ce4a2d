import type { Reply } from '../../model/search/reply.ts';
import { withBase } from '../../model/site/route.ts';
import { announceReply } from '../../model/search/announce.ts';
import { element } from '../page/element.ts';
import { createVerdict } from '../quotation/quotation-verdict.ts';
import { createCited } from './search-cited.ts';
import { createGroup } from './search-group.ts';
import type { SearchGround } from './search-ground.ts';

/**
 * Everything a reply shows, in order: the place cited, the quotation checked, what else could be asked, what is there.
 * @param search called with a text that is offered, when a reader takes it
 */
export function listReplyParts(
  { citation, quotation, passages, answer, offers }: Reply,
  ground: SearchGround,
  search: (text: string) => void,
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (citation && citation.targets.length > 0) parts.push(createCited(citation.targets, ground));
  else if (citation && citation.offers.length > 0)
    parts.push(createCited(citation.offers, ground, 'What exists'));
  if (quotation) {
    const title = element('h2', {}, 'Checked as a quotation');
    const box = element(
      'section',
      {},
      title,
      createVerdict(quotation.result, {
        official: ground.official,
        declarations: ground.places.declarations,
      }),
    );
    if (passages > 0) box.append(createMore(passages));
    parts.push(box);
  } else if (offers.length > 0) parts.push(createOffers(offers, search));
  return [...parts, ...answer.groups.map(createGroup)];
}

/**
 * What is said of a reply, to be heard and read.
 * @param whole false while a part is still on its way
 * @param fault what is to be said of a part that did not come; then what was not searched is not said to have nothing
 */
export function listSaid(reply: Reply, whole: boolean, fault: string): HTMLElement[] {
  const { answer, citation, quotation, notice } = reply;
  const nothing = fault && answer.total === 0 && !citation && !quotation ? 'The official text has nothing for it.' : ''; // prettier-ignore
  const said = [fault, nothing, announceReply(reply, whole && !fault)].filter(Boolean).join(' ');
  return [
    ...(said ? [element('p', {}, said)] : []),
    ...(notice && !quotation ? [element('p', { className: 'notice-line' }, notice)] : []),
  ];
}

/** A button that does something in the page. */
export function createButton(name: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, name);
  button.addEventListener('click', press);
  return button;
}

function createMore(passages: number): HTMLElement {
  const href = withBase(import.meta.env.BASE_URL, '/check/');
  const count = passages === 1 ? 'One more passage' : `${passages} more passages`;
  return element('p', {}, `${count} stood beside it. `, element('a', { href }, 'The quotation checker'), ' takes them one by one.'); // prettier-ignore
}

function createOffers(offers: readonly string[], search: (text: string) => void): HTMLElement {
  const buttons = offers.map((offer) => createButton(offer, () => search(offer)));
  return element('p', { className: 'offers' }, 'Search instead for: ', ...buttons);
}
