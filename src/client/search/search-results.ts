import type { Citation } from '../../model/cite/read/parse-citation.ts';
import { announceReply } from '../../model/search/announce.ts';
import type { Reply } from '../../model/search/reply.ts';
import { element } from '../page/element.ts';
import type { OfficialPart } from '../../model/search/search-ground.ts';
import type { PastedQuotation } from './pasted-quotation.ts';
import { createCited } from './search-cited.ts';
import { createGroup } from './search-group.ts';
import type { SearchHome } from './search-home.ts';

/** What the box has to show: places, a quotation, words; a text can be more than one of these. */
export interface Shown {
  readonly citation: Citation | null;
  readonly quotation: PastedQuotation | null;
  /** There where a citation or a quotation is shown. */
  readonly official: OfficialPart | null;
  readonly reply: Reply | null;
  /** The declarations that are searched, if a copy does not hold all. */
  readonly kept?: readonly string[] | undefined;
}

/**
 * Everything that is shown, in order: the place cited, the quotation checked, what else could be asked, what is there.
 * @param search called with a text that is offered, when a reader takes it
 */
export function listParts(
  { citation, quotation, official, reply }: Shown,
  home: SearchHome,
  search: (text: string) => void,
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (citation && citation.targets.length > 0 && official)
    parts.push(createCited(citation.targets, official, home.href));
  else if (citation && citation.offers.length > 0 && official)
    parts.push(createCited(citation.offers, official, home.href, 'What exists'));
  if (quotation) parts.push(quotation.box);
  else if (reply && reply.offers.length > 0) {
    const buttons = reply.offers.map((offer) => createButton(offer, () => search(offer)));
    parts.push(element('p', { className: 'offers' }, 'Search instead for: ', ...buttons));
  }
  const groups = reply?.groups.map((group, at) =>
    createGroup(group, home.href, (section) => home.finder.more(at, section)),
  );
  return [...parts, ...(groups ?? [])];
}

/** What is said, to be heard and read. */
export function listSaid({ citation, quotation, reply, kept }: Shown): HTMLElement[] {
  const cited = citation?.targets.length ?? 0;
  const said = [
    cited > 1 ? `${cited} places to go to.` : cited === 1 ? 'One place to go to.' : '',
    citation?.message ?? '',
    quotation ? `Checked as a quotation: ${quotation.verdict}.` : '',
    reply?.complete && (reply.total > 0 || (!citation && !quotation)) ? announceReply(reply) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const notice = reply?.complete && !citation && !quotation ? reply.notice : null;
  return [
    ...(said ? [element('p', {}, said)] : []),
    ...(kept && reply?.complete
      ? [
          element(
            'p',
            { className: 'notice-line' },
            `Of the declarations, this copy holds and searches ${kept.join(', ')} only.`,
          ),
        ]
      : []),
    ...(notice ? [element('p', { className: 'notice-line' }, notice)] : []),
  ];
}

/** A button that does something in the page. */
export function createButton(name: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, name);
  button.addEventListener('click', press);
  return button;
}
