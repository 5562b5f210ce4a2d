import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/**
 * A link in a picture. What it is called is said once, in its `title`: shown to a mouse, read out to those who do not see.
 * @param address where it leads, as it stands in the page
 */
export function writeLink(address: string, kind: string, name: string, content: string): string {
  return `<a href="${escapeMarkup(address)}" class="${kind}"><title>${escapeMarkup(name)}</title>${content}</a>`;
}
