import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/**
 * A link in a picture. Its name is its `title`: shown to a mouse, read out to those who do not see. A link without words
 * to be seen has it as `aria-label` too, for not every reader of pages takes the title of such a link for its name.
 * @param address where it leads, as it stands in the page
 */
export function writeLink(address: string, kind: string, name: string, content: string): string {
  const told = escapeMarkup(name);
  const label = content.includes('<text') ? '' : ` aria-label="${told}"`;
  return `<a href="${escapeMarkup(address)}" class="${kind}"${label}><title>${told}</title>${content}</a>`;
}
