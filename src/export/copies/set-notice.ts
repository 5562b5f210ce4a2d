import type { CopySet } from '../../model/offline/copy-set.ts';
import { nameInSentence } from '../../model/text/symbol.ts';
import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/**
 * What a copy of one declaration says of itself, as HTML; empty for a copy of the whole.
 * @param own where the declaration stands in the copy
 * @param address of the site
 */
export function describeSet({ id }: Pick<CopySet, 'id'>, own: string, address: string): string {
  if (id === null) return '';
  const place = escapeMarkup(address);
  return `This copy holds <a href="${own}">${nameInSentence(id)}</a> and what is common to all texts. Each other text has a copy of its own: <a class="outside" href="${place}offline/#files">they are on the site</a>, and so is whatever a link with this sign leads to.`;
}
